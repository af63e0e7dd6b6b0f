import type { Fault } from '../../platform/fault.ts';
import type { ReadMark, SavedMark } from './mark-records.ts';
import type { SetAsideMark } from './mark-shelf.ts';

/** What is known of the reader's marks. Snapshots never change; a change makes a new one. */
export type MarksSnapshot = { readonly state: 'loading' } | ReadyMarks;

export interface ReadyMarks {
  readonly state: 'ready';
  /** The posts that are saved now, the one that was saved last first. */
  readonly saved: readonly SavedMark[];
  /** The posts that were begun and not read to their end, the one that was read last first. */
  readonly unfinished: readonly ReadMark[];
  /** The posts that were read to their end. */
  readonly finished: readonly ReadMark[];
  readonly setAside: readonly SetAsideMark[];
  /** Whether what is read is remembered. */
  readonly memory: 'on' | 'off';
  /** Why the marks could not be read, or not all of them. */
  readonly fault: Fault | undefined;
}

/** One object for ever, since React compares snapshots by identity. */
export const loadingMarks: MarksSnapshot = { state: 'loading' };

/** The marks in the order in which they are shown. */
export function orderMarks(
  saved: readonly SavedMark[],
  read: readonly ReadMark[],
): Pick<ReadyMarks, 'saved' | 'unfinished' | 'finished'> {
  return {
    saved: saved.filter(({ removedAt }) => removedAt === undefined).sort(byTime(({ savedAt }) => savedAt)),
    unfinished: read.filter(({ readAt }) => readAt === undefined).sort(byTime(({ updatedAt }) => updatedAt)),
    finished: read.filter(({ readAt }) => readAt !== undefined),
  };
}

/**
 * Orders marks, the latest first: by moments, not by the text of their times. Equal ones are ordered by post, so that a
 * list never changes by itself.
 */
export function byTime<M extends { readonly post: string }>(timeOf: (mark: M) => string) {
  return (one: M, other: M): number =>
    Date.parse(timeOf(other)) - Date.parse(timeOf(one)) || (one.post < other.post ? -1 : 1);
}
