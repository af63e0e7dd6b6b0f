import type { EmbedOptions } from '../embed-options.ts';
import type { EmbedTheme } from '../protocol.ts';
import { themeProbe } from './used-theme.ts';

/**
 * The frame's own style, which the host's can't change. How wide its column is, and where that lies, is left to the
 * host: hosts that lay out `article > *` by `max-width`, `margin-inline` or a grid expect it of everything. Above and
 * below there is as much room as around the host's element, so that the one takes the place of the other exactly.
 *
 * - The outline is seen on whatever the host has behind it.
 * - `visibility` rather than `display`: a frame without a place in the layout is never near enough to be loaded.
 * - A frame in another colour scheme than its document's is painted on a white or black sheet.
 * - The transition is there for its events, which come whatever has changed the theme. It steps at its start, so that the
 *   probe is never half way.
 */
export function frameStyle(quote: Element, theme: EmbedTheme): string {
  const { marginTop, marginBottom } = getComputedStyle(quote);
  return [
    'display:block',
    'box-sizing:content-box',
    'width:100%',
    'max-height:none',
    `margin-block:${marginTop} ${marginBottom}`,
    'padding:0',
    'border:0',
    'border-radius:10px',
    'outline:1px solid light-dark(#0003,#fff3)',
    'outline-offset:-1px',
    'visibility:hidden',
    `color-scheme:${theme === 'auto' ? 'inherit' : theme}`,
    `caret-color:${themeProbe}`,
    'transition:caret-color 1ms step-start',
  ]
    .map((declaration) => `${declaration}!important`)
    .join(';');
}

/**
 * How much height is kept for a widget in a column of `width` until its own is known, both in CSS pixels: what a takeaway
 * of some 330 characters takes, as most have. The narrower the column, the more lines it has.
 */
export function reservedHeight({ view, comments }: EmbedOptions, width: number): number {
  const text = view === 'full' ? 500_000 : 98_000;
  return 250 + text / Math.max(width - 84, 150) + (comments === 'on' ? 450 : 0);
}
