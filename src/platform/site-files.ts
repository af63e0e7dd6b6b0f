import type { Fault } from './fault.ts';
import { type FetchJsonOptions, fetchJson } from './fetch-json.ts';
import type { Result } from './result.ts';
import { findSiteBase } from './site-base.ts';

/** The data files that lie beside the pages, by their path from the site's folder (`posts/first.json`). */
export interface SiteFiles {
  readonly readJson: (path: string, signal: AbortSignal) => Promise<Result<unknown, Fault>>;
}

/** Reads the files of the site in folder `base`. */
export function siteFilesAt(base: string, options: FetchJsonOptions = {}): SiteFiles {
  return { readJson: (path, signal) => fetchJson(`${base}${path}`, { ...options, signal }) };
}

/** The files of the site this code was loaded from. */
export const siteFiles: SiteFiles = {
  readJson: (path, signal) => siteFilesAt(findSiteBase()).readJson(path, signal),
};
