/** How long content may take to come, in milliseconds: as long as a slow network takes, and a bit more. */
const patience = 20_000;

const interruptions = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Calls `attempt` now and whenever the content of `element` changes, until it returns true, the reader does something,
 * or it has been too long. Returns the way to stop.
 */
export function whenContent(element: HTMLElement, attempt: () => boolean): () => void {
  if (attempt()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (attempt()) stop();
  });
  const timer = setTimeout(stop, patience);
  function stop() {
    observer.disconnect();
    clearTimeout(timer);
    for (const interruption of interruptions) window.removeEventListener(interruption, stop);
  }
  observer.observe(element, { childList: true, subtree: true });
  for (const interruption of interruptions) window.addEventListener(interruption, stop, { passive: true });
  return stop;
}
