import { site } from 'virtual:takeaway-site';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { FaultError } from '../platform/fault.ts';
import { findSiteBase } from '../platform/site-base.ts';
import { App } from './app.tsx';
import type { AppCode } from './app-code.ts';
import { keepMarks } from './marks/keep-marks.ts';
import { readAddress } from './paths.ts';
import { readPrerenderedPage } from './prerendered-page.ts';

/** The element of the page that the interface stands in. */
export const rootId = 'takeaway';

/**
 * Brings the page to life: hydrates what was prerendered for this address, renders anything else anew, and shows what
 * this reader saved and has read.
 */
export function mount(code: AppCode): void {
  const root = document.getElementById(rootId);
  if (root === null) throw new Error(`The page has no element with the id "${rootId}".`);
  const base = findSiteBase();

  const prerendered = readPrerenderedPage(addressInSite(base), document);
  const app = (
    <StrictMode>
      <BrowserRouter basename={base}>
        <App site={site} code={code} prerendered={prerendered} />
      </BrowserRouter>
    </StrictMode>
  );
  const options = {
    onCaughtError: reportSurprise,
    // Who goes back before the page has come to life is at another address by then. React renders that one anew.
    onRecoverableError: (error: unknown) => {
      if (prerendered?.address === addressInSite(base)) reportError(error);
    },
  };
  if (prerendered === undefined) createRoot(root, options).render(app);
  else hydrateRoot(root, app, options);
  keepMarks();
}

/** Expected failures are shown on the page; only surprises belong on the console. */
function reportSurprise(error: unknown): void {
  if (!(error instanceof FaultError)) reportError(error);
}

/** The address at hand as a path from the site's folder. Queries count only where they name another page. */
function addressInSite(base: string): string {
  const { pathname, search } = window.location;
  const path = `/${pathname.slice(base.length)}`;
  const names = (query: string) => JSON.stringify(readAddress(path, query));
  return names(search) === names('') ? path : `${path}${search}`;
}
