import { memoryStorage } from '../../platform/storage.ts';
import { readCodec, savedCodec } from '../../post/marks/mark-codec.ts';
import { markKeys } from '../../post/marks/mark-keys.ts';
import { markVersion, type ReadMark, type SavedMark } from '../../post/marks/mark-records.ts';
import { createMarkStore, type MarkStore } from '../../post/marks/mark-store.ts';
import { eveningClock } from './made-up-comments.ts';
import { madeUpSlug } from './made-up-posts.ts';
import { madeUpTitles } from './made-up-texts.ts';
import type { TextKind } from './states.ts';

const site = 'takeaway:/:';
const keys = markKeys(site);

const moment = (n: number) => `2025-11-${String(n).padStart(2, '0')}T18:00:00.000Z`;

/** A saved post with a title of one kind. */
export function savedOf(kind: TextKind, n = 1): SavedMark {
  const at = moment(n);
  return { v: markVersion, post: `${madeUpSlug}-${n}`, title: madeUpTitles[kind], savedAt: at, updatedAt: at };
}

/** A post that was read as far as `place`, with a title of one kind. */
export function readOf(kind: TextKind, place: number, n = 1): ReadMark {
  const at = moment(n);
  const mark = { v: markVersion, post: `${madeUpSlug}-${n}`, title: madeUpTitles[kind], place, updatedAt: at } as const;
  return place === 1 ? { ...mark, readAt: at } : mark;
}

/** Marks as a browser stores them. */
export function storedMarks(
  saved: readonly SavedMark[],
  read: readonly ReadMark[] = [],
): readonly (readonly [string, string])[] {
  return [
    ...saved.map((mark) => [keys.mark({ kind: 'saved', post: mark.post }), savedCodec.encode(mark)] as const),
    ...read.map((mark) => [keys.mark({ kind: 'read', post: mark.post }), readCodec.encode(mark)] as const),
  ];
}

/** Stored texts that are no marks: one from a version that is still to come, and one that was cut off. */
export function unreadMarks(): readonly (readonly [string, string])[] {
  return [
    [keys.mark({ kind: 'saved', post: 'from-the-future' }), JSON.stringify({ v: 7, post: 'from-the-future' })],
    [keys.mark({ kind: 'read', post: 'cut-off' }), '{"v":1,"po'],
  ];
}

/** The marks of a browser that is only made up. */
export function madeUpMarks(storage = memoryStorage()): MarkStore {
  return createMarkStore({ storage, site, clock: eveningClock() });
}
