import { encodeComment } from '../../comments/record/comment-codec.ts';
import { type CommentRecord, toTombstone } from '../../comments/record/comment-record.ts';
import { commentKeys } from '../../comments/store/comment-keys.ts';
import { type CommentStore, createCommentStore } from '../../comments/store/comment-store.ts';
import type { Clock } from '../../platform/clock.ts';
import type { NewId } from '../../platform/ids.ts';
import { type KeyValueStorage, memoryStorage } from '../../platform/storage.ts';
import { madeUpSlug } from './made-up-posts.ts';
import { madeUpTitles, madeUpWords } from './made-up-texts.ts';
import type { TextKind } from './states.ts';

export const madeUpKeys = commentKeys('/');

let lastId = 0;

/** Ids that come only once, so that several states can stand in one page. */
export const madeUpId: NewId = () => `00000000-0000-4000-8000-${String(++lastId).padStart(12, '0')}`;

/** An evening that goes on by a minute at each look. */
export function eveningClock(): Clock {
  let time = Date.UTC(2025, 10, 3, 18);
  return () => {
    time += 60_000;
    return new Date(time);
  };
}

/** The n-th comment of an evening; `rest` adds to it. */
export function madeUpComment(n: number, rest: Partial<CommentRecord> = {}): CommentRecord {
  const at = new Date(Date.UTC(2025, 10, 2, 18, n)).toISOString();
  return {
    v: 1,
    id: madeUpId(),
    post: madeUpSlug,
    postTitle: madeUpTitles.usual,
    author: 'Robin',
    text: madeUpWords.usual,
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}

/** A comment with a text and a name of one kind. */
export function commentOf(kind: TextKind, n = 1): CommentRecord {
  return madeUpComment(n, { author: madeUpTitles[kind], text: madeUpWords[kind] });
}

/** Comments with replies, an edit, a deletion, and all that Markdown does. */
export function madeUpThread(): readonly CommentRecord[] {
  const first = madeUpComment(1);
  const answer = madeUpComment(2, { parent: first.id, author: 'Kim', text: 'I was there. It is *quiet*, and `warm`.' });
  const edited = madeUpComment(3, {
    parent: answer.id,
    author: undefined,
    text: '1. Tea\n2. Lamps\n\n> quiet\n\nSee https://example.org/.',
    updatedAt: '2025-11-04T08:00:00.000Z',
  });
  const gone = toTombstone(madeUpComment(4), '2025-11-04T09:00:00.000Z');
  return [first, answer, edited, gone, madeUpComment(5, { parent: gone.id, text: 'An answer to what is gone.' })];
}

/** A chain of replies, each to the one before. */
export function deepThread(depth: number): readonly CommentRecord[] {
  const records: CommentRecord[] = [];
  for (let n = 1; n <= depth; n++) records.push(madeUpComment(n, { parent: records.at(-1)?.id, text: `Level ${n}` }));
  return records;
}

/** What a storage holds with these comments in it. */
export function stored(records: readonly CommentRecord[]): readonly (readonly [string, string])[] {
  return records.map((record) => [madeUpKeys.comment(record), encodeComment(record)]);
}

/** The comments of a browser that is only made up. Nothing of it outlives the page. */
export function madeUpStore(
  storage: KeyValueStorage = memoryStorage(),
  undoStorage: KeyValueStorage = memoryStorage(),
): CommentStore {
  return createCommentStore({
    storage,
    undoStorage,
    persist: () => undefined,
    clock: eveningClock(),
    newId: madeUpId,
    basePath: '/',
  });
}
