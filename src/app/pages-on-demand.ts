import { FaultError } from '../platform/fault.ts';
import type { Pages } from './pages/create-pages.tsx';
import type { PagesSource } from './pages-source.ts';

interface PagesModule {
  readonly createPages: () => Pages;
}

/** Stays pending: what waits for it is about to be reloaded. */
const never = new Promise<never>(() => undefined);

/**
 * Pages whose code is loaded when it is first wanted: by an in-site navigation, or by an address that was not
 * prerendered.
 */
export function pagesOnDemand(
  importPages: () => Promise<PagesModule | undefined> = () => import('./pages/create-pages.tsx'),
  isOnline: () => boolean = () => navigator.onLine,
): PagesSource {
  let pages: Pages | undefined;
  let loading: Promise<Pages> | undefined;
  let hasFailed = false;

  async function load(): Promise<Pages> {
    const module = await importPages().catch(() => {
      hasFailed = true;
      throw new FaultError(isOnline() ? { code: 'code-missing' } : { code: 'offline', url: location.pathname });
    });
    // Nothing comes where `reload-once.ts` has taken a failure over.
    if (module === undefined) return never;
    pages = module.createPages();
    return pages;
  }

  return {
    loaded: () => pages,
    load: () => {
      loading ??= load();
      return loading;
    },
    forgetFailure: () => {
      if (hasFailed) loading = undefined;
      hasFailed = false;
    },
  };
}
