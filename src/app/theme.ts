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

/** Shows the page in a theme, and the browser's own surfaces around it in the page's colour. */
export function showTheme(theme: Theme): void {
  applyTheme(theme);
  document.querySelector('meta[name=theme-color]:not([media])')?.remove();
  if (theme === 'auto') return;
  // Of several, browsers take the first that fits; the page's own follow the system.
  document.head.prepend(
    Object.assign(document.createElement('meta'), {
      name: 'theme-color',
      content: getComputedStyle(document.body).backgroundColor,
    }),
  );
}

/** Shows the page in the theme the reader chose before. */
export function restoreTheme(storage = webStorage(), base = findSiteBase()): void {
  showTheme(readTheme(storage, base));
}
