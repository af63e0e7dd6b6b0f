import { type MarkKeys, markKeys } from '../../../src/post/marks/mark-keys.ts';
import type { ReadMark, SavedMark } from '../../../src/post/marks/mark-records.ts';

/** What all keys of a site at the root of its host begin with. */
export const site = 'takeaway:/:';
export const keys: MarkKeys = markKeys(site);

/** The n-th minute of a day on which somebody reads. */
export function minute(n: number): string {
  return new Date(Date.UTC(2026, 10, 24, 8, n)).toISOString();
}

/** A post that was saved in the first minute. */
export function savedMark(rest: Partial<SavedMark> = {}): SavedMark {
  return { v: 1, post: 'a-post', title: 'A post', savedAt: minute(0), updatedAt: minute(0), ...rest };
}

/** A post that was read to its middle in the first minute. */
export function readMark(rest: Partial<ReadMark> = {}): ReadMark {
  return { v: 1, post: 'a-post', title: 'A post', place: 0.5, block: 3.25, updatedAt: minute(0), ...rest };
}
