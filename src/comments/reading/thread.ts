import type { CommentRecord } from '../record/comment-record.ts';

/** One comment in its place: rows in order, with their depths, are the tree. */
export interface ThreadRow {
  readonly record: CommentRecord;
  /** 0 for a comment on the post, 1 for a reply to that, and so on. */
  readonly depth: number;
  /** The comment this one stands under, where it is shown. */
  readonly parent: CommentRecord | undefined;
}

/** Which comments on the post come first; replies always read from the oldest to the newest. */
export type ThreadOrder = 'newest' | 'oldest';

export interface ThreadOptions {
  readonly order?: ThreadOrder;
  /** Deleted comments that stay for another reason than replies: an undo is offered, or somebody is writing there. */
  readonly keep?: ReadonlySet<string>;
}

/**
 * Arranges the comments on a post, each reply behind its parent, depth first. Every comment is shown exactly once,
 * whatever the store holds: one whose parent is missing or itself stands at the top, and of a circle of replies the
 * oldest does. A tombstone is left out unless a reply below it is shown or `keep` names it.
 *
 * Nothing here recurses, and the rows are flat: imported chains can be deeper than any call stack or renderer takes.
 */
export function buildThread(
  records: ReadonlyMap<string, CommentRecord>,
  { order = 'newest', keep }: ThreadOptions = {},
): readonly ThreadRow[] {
  const sorted = sortByCreation(records.values());
  const parents = findParents(sorted, records);
  const { roots, replies } = groupByParent(sorted, parents);
  if (order === 'newest') roots.reverse();
  return dropIdleTombstones(inDepthFirstOrder(roots, replies, parents), keep);
}

function sortByCreation(records: Iterable<CommentRecord>): readonly CommentRecord[] {
  return [...records]
    .map((record) => ({ record, time: Date.parse(record.createdAt) }))
    .sort((a, b) => a.time - b.time || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);
}

/** The parent of each comment that has one which can be shown; a circle is opened at its oldest member. */
function findParents(
  sorted: readonly CommentRecord[],
  records: ReadonlyMap<string, CommentRecord>,
): ReadonlyMap<CommentRecord, CommentRecord> {
  const parents = new Map<CommentRecord, CommentRecord>();
  const ages = new Map(sorted.map((record, age) => [record, age]));
  for (const record of sorted) {
    const parent = record.parent === undefined ? undefined : records.get(record.parent);
    if (parent !== undefined) parents.set(record, parent);
  }
  /** The walk that reached each comment first: meeting one's own walk again means going in a circle. */
  const walks = new Map<CommentRecord, CommentRecord>();
  for (const start of sorted) {
    let at: CommentRecord | undefined = start;
    while (at !== undefined && !walks.has(at)) {
      walks.set(at, start);
      at = parents.get(at);
    }
    if (at !== undefined && walks.get(at) === start) parents.delete(findOldestInCircle(at, parents, ages));
  }
  return parents;
}

function findOldestInCircle(
  start: CommentRecord,
  parents: ReadonlyMap<CommentRecord, CommentRecord>,
  ages: ReadonlyMap<CommentRecord, number>,
): CommentRecord {
  const age = (record: CommentRecord) => ages.get(record) ?? 0;
  let oldest = start;
  for (let at = parents.get(start); at !== undefined && at !== start; at = parents.get(at)) {
    if (age(at) < age(oldest)) oldest = at;
  }
  return oldest;
}

function groupByParent(
  sorted: readonly CommentRecord[],
  parents: ReadonlyMap<CommentRecord, CommentRecord>,
): {
  readonly roots: CommentRecord[];
  readonly replies: ReadonlyMap<CommentRecord, readonly CommentRecord[]>;
} {
  const roots: CommentRecord[] = [];
  const replies = new Map<CommentRecord, CommentRecord[]>();
  for (const record of sorted) {
    const parent = parents.get(record);
    const siblings = parent === undefined ? roots : replies.get(parent);
    if (siblings !== undefined) siblings.push(record);
    else if (parent !== undefined) replies.set(parent, [record]);
  }
  return { roots, replies };
}

function inDepthFirstOrder(
  roots: readonly CommentRecord[],
  replies: ReadonlyMap<CommentRecord, readonly CommentRecord[]>,
  parents: ReadonlyMap<CommentRecord, CommentRecord>,
): readonly ThreadRow[] {
  const rows: ThreadRow[] = [];
  const waiting = roots.toReversed().map((record) => ({ record, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { record, depth } = next;
    rows.push({ record, depth, parent: parents.get(record) });
    for (const reply of (replies.get(record) ?? []).toReversed()) waiting.push({ record: reply, depth: depth + 1 });
  }
  return rows;
}

/** Goes backwards, because there every reply comes before what it replies to. */
function dropIdleTombstones(rows: readonly ThreadRow[], keep?: ReadonlySet<string>): readonly ThreadRow[] {
  const answered = new Set<CommentRecord>();
  const shown: ThreadRow[] = [];
  for (const row of rows.toReversed()) {
    const { record, parent } = row;
    if (record.deletedAt !== undefined && !answered.has(record) && keep?.has(record.id) !== true) continue;
    if (parent !== undefined) answered.add(parent);
    shown.push(row);
  }
  return shown.reverse();
}
