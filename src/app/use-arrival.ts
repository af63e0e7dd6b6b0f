import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

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

  useEffect(() => {
    const known = positions.current;
    const remember = () => known.set(location.key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [location.key]);

  useEffect(() => {
    const element = main.current;
    if (element === null || location === entry.current) return;
    const back = type === 'POP' ? positions.current.get(location.key) : undefined;
    return whenHeadingAppears(element, (heading) => {
      heading.focus({ preventScroll: true });
      const passage = passageAt(location.hash);
      if (back === undefined && passage !== null) passage.scrollIntoView();
      else window.scrollTo(0, back ?? 0);
    });
  }, [main, location, type]);
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

/** Calls back once `element` holds a heading of the first level; returns the way to stop waiting. */
function whenHeadingAppears(element: HTMLElement, callback: (heading: HTMLElement) => void): () => void {
  const present = element.querySelector('h1');
  if (present !== null) {
    callback(present);
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    const heading = element.querySelector('h1');
    if (heading === null) return;
    observer.disconnect();
    callback(heading);
  });
  observer.observe(element, { childList: true, subtree: true });
  return () => observer.disconnect();
}
