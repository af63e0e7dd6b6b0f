import { type RefObject, useEffect } from 'react';
import { useHref, useLocation } from 'react-router-dom';
import type { AppCode } from '../app-code.ts';
import { readAddress } from '../paths.ts';
import { fetchPageAhead } from './fetch-page-ahead.ts';
import { siteLinkAt } from './site-link.ts';

/**
 * Fetches the posts ahead that a list shows on the screen, so that opening one takes no time. Readers who save data, or
 * whose connection is slow, get them when they point at one.
 */
export function usePostsInView(main: RefObject<HTMLElement | null>, code: AppCode): void {
  const { pathname, search } = useLocation();
  const base = useHref('/');

  useEffect(() => {
    const element = main.current;
    const kind = readAddress(pathname, search)?.kind;
    // These have no list of posts, and looking for one at every change would only slow their comments down; and what a
    // search finds changes with each letter.
    if (element === null || kind === 'post' || kind === 'notes' || kind === 'search') return;
    if (typeof IntersectionObserver === 'undefined' || savesData()) return;
    // Each once: what could not be fetched is asked for again by whoever points at it.
    const known = new WeakSet<Element>();
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = isIntersecting ? siteLinkAt(target, base) : undefined;
        if (link === undefined) continue;
        seen.unobserve(target);
        void fetchPageAhead(code, link.page);
      }
    });
    const watch = () => {
      for (const anchor of element.querySelectorAll('article h2 a')) {
        if (known.has(anchor) || siteLinkAt(anchor, base)?.page.kind !== 'post') continue;
        known.add(anchor);
        seen.observe(anchor);
      }
    };
    watch();
    const changes = new MutationObserver(watch);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      seen.disconnect();
      changes.disconnect();
    };
  }, [main, code, base, pathname, search]);
}

/** What browsers that have it tell of the connection (wicg.github.io/netinfo). */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

function savesData(navigator: Navigator & { readonly connection?: Connection } = window.navigator): boolean {
  const { connection } = navigator;
  return connection?.saveData === true || /2g/u.test(connection?.effectiveType ?? '');
}
