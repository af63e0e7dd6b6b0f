import { canonicalJson } from './canonical-json.ts';

/** Anything that is kept in more than one place, and changes. `updatedAt` is RFC 3339. */
export interface Version {
  readonly updatedAt: string;
}

/**
 * The one of two versions of a record that stays: the newer, and of two equally new the one with the greater JSON text.
 * That is the greater in a total order, so merging is commutative, associative and idempotent: copies that met in any
 * order, any number of times, agree. Returns `a` itself where both say the same.
 */
export function laterVersion<Record extends Version>(a: Record, b: Record): Record {
  if (a === b) return a;
  // As moments, not as text: "…06Z" is earlier than "…06.5Z", but sorts after it.
  const difference = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  if (difference !== 0) return difference > 0 ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}
