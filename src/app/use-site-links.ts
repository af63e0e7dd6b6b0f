import { useEffect } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import type { PagesSource } from './pages-source.ts';
import { type PageRef, readAddress } from './paths.ts';

interface SiteLink {
  readonly page: PageRef;
  /** The address as the router takes it: a path from the site's folder. */
  readonly to: string;
}

/**
 * Makes every plain link to a page of this site an in-site navigation, and fetches the page ahead when the reader
 * points at it. One listener serves all links, also those in prerendered HTML that React never hydrates, and a link is
 * a working link before this has run. It listens while the event is on its way down: React stops events on HTML it has
 * not hydrated at its own root.
 */
export function useSiteLinks(source: PagesSource): void {
  const navigate = useNavigate();
  const base = useHref('/');

  useEffect(() => {
    function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = siteLinkAt(event.target, base);
      if (link === undefined) return;
      event.preventDefault();
      navigate(link.to);
    }

    function fetchAhead(event: Event) {
      const link = siteLinkAt(event.target, base);
      if (link !== undefined) void fetchPageAhead(source, link.page);
    }

    document.addEventListener('click', follow, { capture: true });
    const intents = ['pointerover', 'focusin', 'touchstart'] as const;
    for (const intent of intents)
      document.addEventListener(intent, fetchAhead, {
        passive: true,
        capture: true,
      });
    return () => {
      document.removeEventListener('click', follow, { capture: true });
      for (const intent of intents) document.removeEventListener(intent, fetchAhead, { capture: true });
    };
  }, [navigate, source, base]);
}

/** A failure is not reported: whoever follows the link is told. */
async function fetchPageAhead(source: PagesSource, page: PageRef): Promise<void> {
  source.forgetFailure();
  const pages = await source.load().catch(() => undefined);
  await pages?.prefetch(page);
}

/** The link to another page of this site around the target of an event, if there is one. */
function siteLinkAt(target: EventTarget | null, base: string): SiteLink | undefined {
  const anchor = target instanceof Element ? target.closest('a') : null;
  // An anchor without an address, or with one that is none, has an `href` that can't be read.
  if (anchor === null || !URL.canParse(anchor.href)) return undefined;
  if (anchor.target !== '' || anchor.hasAttribute('download')) return undefined;
  const { origin, pathname, search, hash } = new URL(anchor.href);
  if (origin !== location.origin || !pathname.startsWith(base)) return undefined;
  // A fragment of this very page is the browser's business.
  if (hash !== '' && pathname === location.pathname && search === location.search) return undefined;
  const path = `/${pathname.slice(base.length)}`;
  const page = readAddress(path, search);
  return page && { page, to: `${path}${search}${hash}` };
}
