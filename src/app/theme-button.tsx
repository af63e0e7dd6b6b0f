import { useEffect, useState } from 'react';
import { findSiteBase } from '../platform/site-base.ts';
import { webStorage } from '../platform/storage.ts';
import type { Theme } from '../ui/apply-theme.ts';
import { nextTheme, readTheme, showTheme, writeTheme } from './theme.ts';

const storage = webStorage();

/** Goes through the themes; the layout gives it its looks. What was chosen is known only in the browser, so it is taken up after hydration. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>('auto');
  useEffect(() => setTheme(readTheme(storage, findSiteBase())), []);

  function change() {
    const next = nextTheme(theme);
    setTheme(next);
    showTheme(next);
    writeTheme(storage, findSiteBase(), next);
  }

  return (
    <button type="button" name="theme" onClick={change}>
      Theme: {theme}
    </button>
  );
}
