import { laterVersion } from '../../platform/later-version.ts';
import type { CommentRecord } from './comment-record.ts';

/** The one of two versions of a comment that stays, by the one rule for all that is merged. */
export function mergeComment(a: CommentRecord, b: CommentRecord): CommentRecord {
  return laterVersion(a, b);
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
