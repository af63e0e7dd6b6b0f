import type { ImportPlan } from '../exchange/plan-import.ts';
import type { CommentRecord } from '../record/comment-record.ts';

/** How many comments an import adds, updates and so on; each record is counted once. */
export interface PlanCounts {
  readonly added: number;
  readonly updated: number;
  readonly deleted: number;
  readonly left: number;
}

export function countPlan({ added, updated, beside, deleted, left }: ImportPlan): PlanCounts {
  return { added: countLive([...added, ...beside]), updated: countLive(updated), deleted, left: left.length };
}

/** What a merge has done: "2 added, 1 updated, 5 left as they were". */
export function describeMerge({ added, updated, deleted, left }: PlanCounts): string {
  const parts = [
    [added, 'added'],
    [updated, 'updated'],
    [deleted, 'deleted'],
    [left, left === 1 ? 'left as it was' : 'left as they were'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString('en')} ${words}`);
  return told.length === 0 ? 'Nothing to merge: there is no comment in it.' : `Merged: ${told.join(', ')}.`;
}

function countLive(records: readonly CommentRecord[]): number {
  return records.filter(({ deletedAt }) => deletedAt === undefined).length;
}
