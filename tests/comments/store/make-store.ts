import { encodeComment } from '../../../src/comments/record/comment-codec';
import { commentKeys } from '../../../src/comments/store/comment-keys';
import {
  type CommentStore,
  type CommentStoreOptions,
  createCommentStore,
} from '../../../src/comments/store/comment-store';
import type { CommentEntry } from '../../../src/comments/store/comments-snapshot';
import type { PostComments } from '../../../src/comments/store/post-comments';
import type { Clock } from '../../../src/platform/clock';
import { makeRecord, testId } from '../record/make-record';
import type { FakeStorage } from './fake-storage';

/** A clock that goes on by a second at each look. */
export function tickingClock(start = Date.UTC(2025, 9, 18)): Clock {
  let time = start;
  return () => {
    time += 1000;
    return new Date(time);
  };
}

let lastId = 1000;

/** A site's store in one more tab on `storage`. */
export function openStore(storage: FakeStorage, options: CommentStoreOptions = {}): CommentStore {
  return createCommentStore({
    storage: storage.tab(),
    clock: tickingClock(),
    newId: () => testId(++lastId),
    basePath: '/',
    ...options,
  });
}

/** The comments on "a-post" in one more tab on `storage`, subscribed to and therefore loaded. */
export function openTab(storage: FakeStorage, options: CommentStoreOptions = {}): PostComments {
  const comments = openStore(storage, options).forPost('a-post');
  comments.subscribe(() => undefined);
  return comments;
}

/** The comments as this tab knows them, oldest first. */
export function entriesOf(comments: PostComments): readonly CommentEntry[] {
  return [...readySnapshot(comments).entries.values()].sort((a, b) =>
    a.record.createdAt < b.record.createdAt ? -1 : 1,
  );
}

/** The snapshot, which has to have been loaded. */
export function readySnapshot(comments: PostComments) {
  const snapshot = comments.getSnapshot();
  if (snapshot.state === 'loading') throw new Error('nobody has subscribed to these comments');
  return snapshot;
}

export function textsOf(comments: PostComments): readonly string[] {
  return entriesOf(comments).map(({ record }) => record.text);
}

export function statesOf(comments: PostComments): readonly string[] {
  return entriesOf(comments).map(({ saving }) => saving.state);
}

/** The key of the comment with a {@link testId}, on the site at the root. */
export function keyOf(n: number): string {
  return commentKeys('/').comment({ post: 'a-post', id: testId(n) });
}

/** The comments {@link makeRecord} makes, as the storage holds them. */
export function storedPairs(...numbers: readonly number[]): readonly (readonly [string, string])[] {
  return numbers.map((n) => [keyOf(n), encodeComment(makeRecord(n))]);
}

/** The data stored under {@link keyOf}; `null` where there is none. */
export function storedRecord(storage: FakeStorage, n: number) {
  return JSON.parse(storage.dump()[keyOf(n)] ?? 'null');
}
