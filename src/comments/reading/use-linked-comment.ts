import { type RefCallback, useMemo, useSyncExternalStore } from 'react';
import { commentIdIn } from './comment-anchor.ts';

/** The comment that the page's address leads to. */
export interface LinkedComment {
  readonly id: string;
  /** For the element that the reader is to be brought to. */
  readonly arrive: RefCallback<HTMLElement>;
}

/** The linked comment, if the address leads to one. The same object as long as the address stays the same. */
export function useLinkedComment(): LinkedComment | undefined {
  const id = commentIdIn(useSyncExternalStore(subscribe, readFragment, () => ''));
  return useMemo(() => (id === undefined ? undefined : { id, arrive: createArrival() }), [id]);
}

function readFragment(): string {
  return window.location.hash;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/**
 * Brings the reader to an element when it is there, as browsers do with fragments; comments come too late for that. Once
 * for each: whoever has been there and draws the list in another order stays where they are.
 */
function createArrival(): RefCallback<HTMLElement> {
  let last: string | undefined;
  return (element) => {
    if (element === null || element.id === last) return;
    last = element.id;
    element.scrollIntoView();
    element.focus({ preventScroll: true });
  };
}
