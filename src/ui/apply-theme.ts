/** `auto` follows the reader's system, or the page around a frame. */
export type Theme = 'auto' | 'light' | 'dark';

/** Shows the page in a theme: `styles/tokens.css` reads the attribute. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
