import type { EmbedTheme } from '../protocol.ts';

const light = 'rgb(1, 2, 3)';
const dark = 'rgb(3, 2, 1)';

/**
 * A declaration that makes an element tell its theme. The browser alone knows it: a `color-scheme` on any element
 * around, a `<meta>`, the reader's setting and what the page forces take part. `light-dark()` has its answer. The caret
 * of a frame is never seen, and no text has a colour like these, should a browser not know `light-dark()`.
 */
export const themeProbe = `light-dark(${light}, ${dark})`;

/** The theme that the browser uses for an element whose `caret-color` is the probe; `auto`: it doesn't tell. */
export function usedTheme(element: Element): EmbedTheme {
  const { caretColor } = getComputedStyle(element);
  return caretColor === light ? 'light' : caretColor === dark ? 'dark' : 'auto';
}
