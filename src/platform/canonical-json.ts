/** JSON with the keys of every object in one order, so that equal data is equal text in every browser. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * Whether a value nests deeper than `limit`. `JSON.parse` takes any depth, but `JSON.stringify` runs out of stack in
 * the thousands, so what is to be written again must be checked when it comes in.
 */
export function nestsDeeperThan(limit: number, value: unknown): boolean {
  let level: object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((part) => Object.values(part).filter(isObject));
  }
  return false;
}
