/** How long a selection has to rest before it counts as made, in milliseconds. */
const pause = 250;

export interface SelectionWatch {
  /** The reader has selected something, and seems to be done. */
  readonly onSettled: () => void;
  /** Nothing is selected any more, or another selection has begun. */
  readonly onGone: () => void;
  /** Whether something is part of what is shown for the selection. Using that is no new selection. */
  readonly isOwn: (target: EventTarget | null) => boolean;
}

/**
 * Watches what the reader selects, however they do it: with a mouse it is done when the button comes up; fingers drag
 * handles the page hears nothing of, and keys select step by step, so there it is done when it rests.
 */
export function watchSelection({ onSettled, onGone, isOwn }: SelectionWatch): () => void {
  let pointer: 'up' | 'down' | 'down-on-own' = 'up';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settleIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (pointer !== 'up') return;
      if (hasSelection()) onSettled();
      else onGone();
    }, milliseconds);
  }

  function change(): void {
    // Some browsers end a selection when something else is pressed or focused.
    if (pointer === 'down-on-own' || isOwn(document.activeElement)) return;
    if (pointer === 'down' || !hasSelection()) onGone();
    settleIn(pause);
  }

  function press(event: PointerEvent): void {
    pointer = isOwn(event.target) ? 'down-on-own' : 'down';
  }

  function release(): void {
    const wasOwn = pointer === 'down-on-own';
    pointer = 'up';
    // A click into a selection ends it only after this event; one on what is our own comes first.
    settleIn(wasOwn ? pause : 0);
  }

  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  document.addEventListener('selectionchange', change, options);
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('pointerup', release, options);
  document.addEventListener('pointercancel', release, options);
  window.addEventListener('resize', () => settleIn(pause), options);
  // The selection that this code was loaded for.
  if (hasSelection()) settleIn(pause);
  return () => {
    listening.abort();
    clearTimeout(timer);
  };
}

function hasSelection(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
