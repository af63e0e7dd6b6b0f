import type { ImportPlan } from '../exchange/plan-import.ts';
import type { CommentRecord } from '../record/comment-record.ts';

/** How many comments an import adds, updates and so on; each record is counted once. */
export interface PlanCounts {
  readonly added: number;
  readonly updated: number;
  readonly deleted: number;
  readonly left: number;
  readonly setAside: number;
}

export function countPlan({ added, updated, beside, deleted, left, setAside }: ImportPlan): PlanCounts {
  return {
    added: countLive([...added, ...beside]),
    updated: countLive(updated),
    deleted,
    left: left.length,
    setAside: setAside.length,
  };
}

/** What a merge has done: "2 added, 1 updated, 5 left as they were". */
export function describeMerge({ added, updated, deleted, left, setAside }: PlanCounts): string {
  const parts = [
    [added, 'added'],
    [updated, 'updated'],
    [deleted, 'deleted'],
    [left, left === 1 ? 'left as it was' : 'left as they were'],
    [setAside, 'kept unread'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString('en')} ${words}`);
  return told.length === 0 ? 'Nothing to merge: there is no comment in it.' : `Merged: ${told.join(', ')}.`;
}

/** What is to be said of records that can't be read here, where the storage did not take them. */
export function describeRefused(count: number): string {
  return `${count.toLocaleString('en')} that can’t be read here could not be stored; the file still has ${count === 1 ? 'it' : 'them'}.`;
}

function countLive(records: readonly CommentRecord[]): number {
  return records.filter(({ deletedAt }) => deletedAt === undefined).length;
}
