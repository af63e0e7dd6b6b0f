import type { KeyValueStorage } from '../../platform/storage.ts';

/** What browsers let a site's `localStorage` hold, in UTF-16 units, keys included. */
export const storageLimit = 5_242_880;

/** How many UTF-16 units the keys that begin with `prefix` take, texts included; `undefined` where it can't be told. */
export function measureStorage(storage: KeyValueStorage, prefix: string): number | undefined {
  const listed = storage.keys(prefix);
  if (!listed.ok) return undefined;
  return listed.value.reduce((sum, key) => {
    const text = storage.read(key);
    return sum + key.length + (text.ok ? (text.value?.length ?? 0) : 0);
  }, 0);
}

/** "84 kB", "1.2 MB". */
export function describeSize(units: number): string {
  const kilobytes = units / 1024;
  if (kilobytes < 1000) return `${Math.ceil(kilobytes)} kB`;
  return `${Number((kilobytes / 1024).toFixed(1))} MB`;
}
