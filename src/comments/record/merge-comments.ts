import { canonicalJson } from './canonical-json.ts';
import type { CommentRecord } from './comment-record.ts';

/**
 * The one of two versions of a comment that stays: the newer, and of two equally new the one with the greater JSON
 * text. That is the greater in a total order, so merging is commutative, associative and idempotent: copies that met
 * in any order, any number of times, agree. Returns `a` itself where both say the same.
 */
export function mergeComment(a: CommentRecord, b: CommentRecord): CommentRecord {
  if (a === b) return a;
  // As moments, not as text: "…06Z" is earlier than "…06.5Z", but sorts after it.
  const difference = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  if (difference !== 0) return difference > 0 ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

/** Merges any number of collections by id. Every id that goes in comes out. */
export function mergeComments(...collections: readonly Iterable<CommentRecord>[]): ReadonlyMap<string, CommentRecord> {
  const merged = new Map<string, CommentRecord>();
  for (const records of collections) {
    for (const record of records) {
      const known = merged.get(record.id);
      merged.set(record.id, known === undefined ? record : mergeComment(known, record));
    }
  }
  return merged;
}
