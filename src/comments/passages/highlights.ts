import './highlights.css';

/** The highlights of `highlights.css`: all passages with comments, and the one the reader was led to. */
export type HighlightName = 'takeaway-passage' | 'takeaway-passage-current';

/**
 * Highlights `ranges`, and nothing else, by that name. A browser that would need changed HTML for it (it has no CSS Custom
 * Highlight API) doesn't.
 */
export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  const highlighted = new Highlight(...ranges);
  highlighted.priority = name === 'takeaway-passage-current' ? 1 : 0;
  CSS.highlights.set(name, highlighted);
}
