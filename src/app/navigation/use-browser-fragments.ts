import { useLayoutEffect, useRef } from 'react';
import { useHref, useLocation } from 'react-router-dom';

/**
 * Leaves changes of the fragment alone (`#note-1`) to the browser, which scrolls by itself. To the router they would
 * be navigations, and every prerendered part of the page would be rendered again for nothing. Layout effects of
 * children run before their parents', so this listener stands before the router's own.
 */
export function useBrowserFragments(): void {
  const { pathname, search } = useLocation();
  const base = useHref('/');
  const shown = useRef('');

  useLayoutEffect(() => {
    shown.current = `${base}${pathname.slice(1)}${search}`;
  }, [base, pathname, search]);

  useLayoutEffect(() => {
    const keepFromRouter = (event: PopStateEvent) => {
      if (withoutFragment() === shown.current) event.stopImmediatePropagation();
    };
    window.addEventListener('popstate', keepFromRouter);
    return () => window.removeEventListener('popstate', keepFromRouter);
  }, []);
}

function withoutFragment(): string {
  return `${window.location.pathname}${window.location.search}`;
}
