import { findSiteBase } from '../platform/site-base.ts';
import { type KeyValueStorage, webStorage } from '../platform/storage.ts';
import { applyTheme, type Theme } from '../ui/apply-theme.ts';

const order: readonly Theme[] = ['auto', 'light', 'dark'];

export function nextTheme(theme: Theme): Theme {
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'auto';
}

function themeKey(base: string): string {
  return `takeaway:${base}:theme`;
}

/** The theme the reader chose before; `auto` where none was, or where nothing can be stored. */
export function readTheme(storage: KeyValueStorage, base: string): Theme {
  const stored = storage.read(themeKey(base));
  return order.find((theme) => stored.ok && theme === stored.value) ?? 'auto';
}

/** Remembers the theme. A failure only costs the memory of it, so none is reported. */
export function writeTheme(storage: KeyValueStorage, base: string, theme: Theme): void {
  storage.write(themeKey(base), theme);
}

/** Shows the page in the theme the reader chose before. */
export function restoreTheme(storage = webStorage(), base = findSiteBase()): void {
  applyTheme(readTheme(storage, base));
}
