import { createNotebook, type Notebook } from '../../../src/comments/notes/notebook';
import type { ReadyNotebook } from '../../../src/comments/notes/notebook-snapshot';
import { encodeComment } from '../../../src/comments/record/comment-codec';
import type { CommentRecord } from '../../../src/comments/record/comment-record';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import type { CommentStoreOptions } from '../../../src/comments/store/comment-store';
import { type FakeStorage, fakeStorage } from '../store/fake-storage';
import { openStore } from '../store/make-store';

export const keys = commentKeys('/');

/** A storage that holds these records. */
export function storing(...records: readonly CommentRecord[]): FakeStorage {
  return fakeStorage(records.map((record) => [keys.comment(record), encodeComment(record)]));
}

/** Stores a record as another tab does. */
export function putElsewhere(storage: FakeStorage, record: CommentRecord): void {
  storage.put(keys.comment(record), encodeComment(record));
}

/** The notebook of one more tab on `storage`. By its clock everything is done in no time, and so in one portion. */
export function makeNotebook(storage: FakeStorage, options?: CommentStoreOptions): Notebook {
  return createNotebook(openStore(storage, options), () => new Date(0));
}

/** The same, once somebody is subscribed and everything is read. */
export async function openNotebook(storage: FakeStorage, options?: CommentStoreOptions): Promise<Notebook> {
  const notebook = makeNotebook(storage, options);
  await new Promise<void>((resolve) => {
    notebook.subscribe(() => {
      if (notebook.getSnapshot().state === 'ready') resolve();
    });
  });
  return notebook;
}

/** What the notebook says now, which has to have been read. */
export function ready(notebook: Notebook): ReadyNotebook {
  const snapshot = notebook.getSnapshot();
  if (snapshot.state === 'loading') throw new Error('the notebook has not been read');
  return snapshot;
}

/** The texts by post, each with its title, as they are listed; a deleted comment is `null`. */
export function listed(notebook: Notebook): readonly (readonly [string, ...(string | null)[]])[] {
  return ready(notebook).posts.map(({ title, notes }) => [
    title,
    ...notes.map(({ entry: { record } }) => (record.deletedAt === undefined ? record.text : null)),
  ]);
}

/** Lets the notebook tell of what has just changed. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
