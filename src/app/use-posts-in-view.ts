import { type RefObject, useEffect } from 'react';
import { useHref, useLocation } from 'react-router-dom';
import { fetchPageAhead } from './fetch-page-ahead.ts';
import type { PagesSource } from './pages-source.ts';
import { siteLinkAt } from './site-link.ts';

/**
 * Fetches the posts ahead that a list shows on the screen, so that opening one takes no time. Readers who save data, or
 * whose connection is slow, get them when they point at one.
 */
export function usePostsInView(main: RefObject<HTMLElement | null>, source: PagesSource): void {
  const { pathname } = useLocation();
  const base = useHref('/');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other links
  useEffect(() => {
    const element = main.current;
    if (element === null || typeof IntersectionObserver === 'undefined' || savesData()) return;
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = isIntersecting ? siteLinkAt(target, base) : undefined;
        if (link === undefined) continue;
        seen.unobserve(target);
        void fetchPageAhead(source, link.page);
      }
    });
    const watch = () => {
      for (const anchor of element.querySelectorAll('article h2 a')) {
        if (siteLinkAt(anchor, base)?.page.kind === 'post') seen.observe(anchor);
      }
    };
    watch();
    const changes = new MutationObserver(watch);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      seen.disconnect();
      changes.disconnect();
    };
  }, [main, source, base, pathname]);
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
