import { site } from 'virtual:takeaway-site';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { createCommentStore } from '../comments/comment-store';
import { findSiteBase } from '../platform/site-base';
import { webStorage } from '../platform/storage';
import { App } from './app';
import { readPrerenderedPage } from './prerendered-page';
import { createQueryClient } from './query-client';
import { applyTheme, readTheme } from './theme';

/** The element of the page that the interface stands in. */
export const rootId = 'takeaway';

/** Brings the page to life: hydrates what was prerendered for this address, and renders anything else anew. */
export function mount(): void {
  const root = document.getElementById(rootId);
  if (root === null) throw new Error(`The page has no element with the id "${rootId}".`);
  const base = findSiteBase();
  addTrailingSlash();
  applyTheme(readTheme(webStorage(), base));

  const { pathname, search } = window.location;
  const prerendered = readPrerenderedPage(`/${pathname.slice(base.length)}${search}`, document);
  const app = (
    <StrictMode>
      <BrowserRouter basename={base}>
        <App
          site={site}
          queryClient={createQueryClient()}
          comments={createCommentStore({ basePath: base })}
          prerendered={prerendered}
        />
      </BrowserRouter>
    </StrictMode>
  );
  if (prerendered === undefined) createRoot(root).render(app);
  else hydrateRoot(root, app);
}

/** Addresses of pages end in a slash; hosts that serve one without redirecting would shift every relative link. */
function addTrailingSlash(): void {
  const { pathname, search, hash } = window.location;
  if (!pathname.endsWith('/')) window.history.replaceState(window.history.state, '', `${pathname}/${search}${hash}`);
}
