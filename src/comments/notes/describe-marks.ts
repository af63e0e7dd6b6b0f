import type { ExchangedMarks } from '../../post/marks/exchanged-marks.ts';
import { countOf } from './count-of.ts';

/** How many marks there are, each kind counted by itself. */
export interface MarkCounts {
  readonly saved: number;
  /** Of posts that are saved no more. */
  readonly removed: number;
  readonly read: number;
  readonly unread: number;
}

export function countMarks({ saved, read, unread }: ExchangedMarks): MarkCounts {
  const removed = saved.filter(({ removedAt }) => removedAt !== undefined).length;
  return { saved: saved.length - removed, removed, read: read.length, unread: unread.length };
}

/** "3 saved posts, 40 read marks"; nothing for none. Removals are nothing to boast of. */
export function describeMarks({ saved, read }: MarkCounts): string {
  return [
    ...(saved === 0 ? [] : [countOf(saved, 'saved post')]),
    ...(read === 0 ? [] : [countOf(read, 'read mark')]),
  ].join(', ');
}

/** What merging the marks of a file changes, a line for each kind that does: a number, and what follows it. */
export function markLines({ saved, removed, read, unread }: MarkCounts): readonly (readonly [number, string])[] {
  return [
    [saved, saved === 1 ? 'saved post' : 'saved posts'],
    [removed, removed === 1 ? 'post that is saved no more' : 'posts that are saved no more'],
    [read, read === 1 ? 'read mark' : 'read marks'],
    [
      unread,
      `${unread === 1 ? 'mark that can’t be read here, and is' : 'marks that can’t be read here, and are'} kept`,
    ],
  ];
}
