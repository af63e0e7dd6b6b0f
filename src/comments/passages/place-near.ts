/** A rectangle as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A vertical line on the screen: where a passage ends. */
export interface Anchor {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is left free at the edges, in CSS pixels. */
const margin = 8;

/**
 * Where a box of a size is to stand: under the anchor, else over it, and always within `view`, the part of the page on
 * the screen. In the coordinates of anchor and view.
 */
export function placeNear(
  anchor: Anchor,
  { width, height }: Pick<Box, 'width' | 'height'>,
  view: Box,
): Pick<Box, 'left' | 'top'> {
  const highest = view.top + margin;
  const lowest = view.top + view.height - margin - height;
  const above = anchor.top - height;
  const wanted = anchor.bottom > lowest && above >= highest ? above : anchor.bottom;
  return {
    left: clamp(anchor.x - width / 2, view.left + margin, view.left + view.width - margin - width),
    top: clamp(wanted, highest, lowest),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
