import { useEffect } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import type { AppCode } from '../app-code.ts';
import { fetchPageAhead } from './fetch-page-ahead.ts';
import { siteLinkAt } from './site-link.ts';

/**
 * The longest a click waits for its page, in milliseconds, with the page at hand left on the screen. Most pages come
 * sooner, and then appear whole; one that does not shows its place at least.
 */
const patience = 400;

/**
 * Makes every plain link to a page of this site an in-site navigation, and fetches the page ahead when the reader
 * points at it. One listener serves all links, also those in prerendered HTML that React never hydrates, and a link is
 * a working link before this has run. It listens while the event is on its way down: React stops events on HTML it has
 * not hydrated at its own root.
 */
export function useSiteLinks(code: AppCode): void {
  const navigate = useNavigate();
  const base = useHref('/');

  useEffect(() => {
    /** Of several clicks while a page is on its way, the last one counts. */
    let latest: string | undefined;

    async function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = siteLinkAt(event.target, base);
      if (link === undefined) return;
      event.preventDefault();
      latest = link.to;
      await Promise.race([fetchPageAhead(code, link.page), pause(patience)]);
      if (latest !== link.to) return;
      latest = undefined;
      navigate(link.to);
    }

    function fetchAhead(event: Event) {
      const link = siteLinkAt(event.target, base);
      if (link !== undefined) void fetchPageAhead(code, link.page);
    }

    /** Whoever leaves by another way, such as the browser's own, has changed their mind. */
    function forget() {
      latest = undefined;
    }

    const intents = ['pointerover', 'focusin', 'touchstart'] as const;
    document.addEventListener('click', follow, true);
    window.addEventListener('popstate', forget);
    for (const intent of intents) document.addEventListener(intent, fetchAhead, { passive: true, capture: true });
    return () => {
      forget();
      document.removeEventListener('click', follow, true);
      window.removeEventListener('popstate', forget);
      for (const intent of intents) document.removeEventListener(intent, fetchAhead, true);
    };
  }, [navigate, code, base]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
