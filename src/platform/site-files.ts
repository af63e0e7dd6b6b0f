import type { Fault } from './fault.ts';
import { type FetchJsonOptions, fetchJson } from './fetch-json.ts';
import type { Result } from './result.ts';
import { findSiteBase } from './site-base.ts';

/** The data files that lie beside the pages, by their path from the site's folder (`posts/first.json`). */
export interface SiteFiles {
  /** `fresh` goes past every cache on the way to the host. */
  readonly readJson: (
    path: string,
    signal: AbortSignal,
    freshness?: 'cached' | 'fresh',
  ) => Promise<Result<unknown, Fault>>;
}

/** Reads the files of the site in folder `base`. */
export function siteFilesAt(base: string, options: FetchJsonOptions = {}): SiteFiles {
  return {
    readJson: (path, signal, freshness = 'cached') =>
      fetchJson(`${base}${path}`, { ...options, signal, isFresh: freshness === 'fresh' }),
  };
}

/** The files of the site this code was loaded from. */
export const siteFiles: SiteFiles = {
  readJson: (...request) => siteFilesAt(findSiteBase()).readJson(...request),
};
