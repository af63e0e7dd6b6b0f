/**
 * A value of front matter, the same from YAML, TOML and JSON: everything that is no list and no table is text as it was
 * written, so that `1.10` stays a version, `2025-10-18T10:00:00+02:00` keeps its offset, and nothing is empty but ''.
 */
export type Value = string | readonly Value[] | Table;

export interface Table {
  readonly [name: string]: Value;
}

/** No front matter nests nearly as deep. */
export const deepestValue = 100;

export function isTable(value: Value | undefined): value is Table {
  return typeof value === 'object' && !isList(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Makes a table whose names may be anything, `__proto__` too. */
export function tableOf(entries: Iterable<readonly [name: string, value: Value]>): Table {
  return Object.fromEntries(entries);
}

/** Makes a value of data that a reader of TOML or JSON gives. It must not nest deeper than {@link deepestValue}. */
export function toValue(data: unknown): Value {
  if (data === null || data === undefined) return '';
  if (data instanceof Date) return data.toISOString().replace(/\.000(?=\D|$)/u, '');
  if (Array.isArray(data)) return data.map(toValue);
  if (typeof data === 'object') return tableOf(Object.entries(data).map(([name, part]) => [name, toValue(part)]));
  return String(data);
}
