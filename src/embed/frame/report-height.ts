interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Tells the height of the page, in whole CSS pixels, whenever it changes: with late pictures and fonts, in a narrower
 * column, when somebody opens a form. It follows from the content and the width alone, never from the height of the
 * frame, so no answer to it can set off another change. Returns the way to tell it at once.
 */
export function reportHeight(
  onHeight: (height: number) => void,
  root: HTMLElement = document.documentElement,
): () => void {
  /** The last sizes that were seen. */
  const recent: Size[] = [];
  let last: number | undefined;

  function report(): void {
    // Paper is another width, to which the frame around can't follow: `widget.css` makes the content fit.
    if (matchMedia('print').matches) return;
    root.style.setProperty('--width-on-screen', String(root.clientWidth));
    // Rounded up: a pixel too few would be a scrollbar.
    const own = Math.ceil(root.getBoundingClientRect().height);
    recent.push({ width: root.clientWidth, height: own });
    if (recent.length > 6) recent.shift();
    const height = isCircle(recent) ? Math.max(...recent.map((size) => size.height)) : own;
    if (height === last) return;
    last = height;
    onHeight(height);
    requestFrameSizing();
  }

  new ResizeObserver(report).observe(root);
  // Browsers tell a frame that can't be seen of no new size, and what comes meanwhile would move the page later.
  new MutationObserver(report).observe(root, { childList: true, subtree: true });
  root.addEventListener('load', report, { capture: true });
  return report;
}

/**
 * Whether two widths, each with its height, have taken turns three times: a scrollbar around the frame comes with the one
 * and goes with the other, for ever.
 */
function isCircle(sizes: readonly Size[]): boolean {
  const [first, second] = sizes;
  if (sizes.length < 6 || first === undefined || second === undefined || first.width === second.width) return false;
  return sizes.every(({ width, height }, place) => {
    const turn = place % 2 === 0 ? first : second;
    return width === turn.width && height === turn.height;
  });
}

/** Has the browser size the frame itself where the host's styles say `frame-sizing` (drafts.csswg.org/css-sizing-4). */
function requestFrameSizing(): void {
  try {
    if ('requestResize' in window && typeof window.requestResize === 'function') window.requestResize();
  } catch {
    // Not in a frame, or the host has not asked for it.
  }
}
