import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { whenContent } from './when-content.ts';

/**
 * What a browser does when a page opens, done for in-site navigation: the new heading takes the focus, so that it is
 * read out, and the page starts at its top, at the passage named in the address, or, on the way back, where the
 * reader left it.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const location = useLocation();
  const type = useNavigationType();
  /** The page the reader came in on, where the browser has done all this itself. */
  const entry = useRef(location);
  const positions = useRef(new Map<string, number>());

  // At once when another page is there, or a slow device would take its start at the top for a place on the last one.
  useLayoutEffect(() => {
    const known = positions.current;
    const remember = () => known.set(location.key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [location.key]);

  useLayoutEffect(() => {
    const element = main.current;
    if (element === null || location === entry.current) return;
    const back = type === 'POP' ? positions.current.get(location.key) : undefined;
    return whenContent(element, () => {
      if (element.querySelector('h1') === null) return false;
      return back === undefined ? scrollToPassage(location.hash) : scrollBack(back);
    });
  }, [main, location, type]);

  useEffect(() => {
    const element = main.current;
    if (element === null || location === entry.current) return;
    return whenContent(element, () => focusHeading(element));
  }, [main, location]);
}

function focusHeading(element: HTMLElement): boolean {
  const heading = element.querySelector('h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/** Goes to the passage, or to the top as long as it is not there; tells whether that is where the reader stays. */
function scrollToPassage(hash: string): boolean {
  const passage = passageAt(hash);
  if (passage === null) window.scrollTo(0, 0);
  else passage.scrollIntoView();
  return passage !== null || hash === '';
}

/** Goes as far back down as the page is long by now; tells whether that is where the reader was. */
function scrollBack(position: number): boolean {
  window.scrollTo(0, position);
  return position <= document.documentElement.scrollHeight - window.innerHeight;
}

/** The element that a fragment names. What is not valid percent-encoding is taken as it stands, as browsers do. */
function passageAt(hash: string): HTMLElement | null {
  const name = hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(name));
  } catch {
    return document.getElementById(name);
  }
}
