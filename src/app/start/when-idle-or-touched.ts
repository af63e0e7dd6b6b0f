const touches = ['pointerdown', 'keydown', 'touchstart', 'focusin'] as const;

/** Longest wait for a free moment, in milliseconds: a page that never rests has to come to life too. */
const patience = 2000;

/**
 * Runs `start` once: when the page has loaded and the browser has nothing else to do, or as soon as the reader touches
 * the page. A page that was not made for its address shows nothing useful yet, so there it starts at once.
 */
export function whenIdleOrTouched(start: () => void, hasContent: boolean): void {
  let isStarted = false;
  const startOnce = () => {
    if (isStarted) return;
    isStarted = true;
    for (const touch of touches) removeEventListener(touch, startOnce, { capture: true });
    start();
  };
  if (!hasContent) {
    startOnce();
    return;
  }
  for (const touch of touches) addEventListener(touch, startOnce, { capture: true, passive: true });
  const whenLoaded = () => {
    // Safari has no `requestIdleCallback` yet.
    if ('requestIdleCallback' in window) requestIdleCallback(startOnce, { timeout: patience });
    else setTimeout(startOnce, 200);
  };
  if (document.readyState === 'complete') whenLoaded();
  else addEventListener('load', whenLoaded, { once: true });
}
