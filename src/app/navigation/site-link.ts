import { type PageRef, readAddress } from '../paths.ts';

export interface SiteLink {
  readonly page: PageRef;
  /** The address as the router takes it: a path from the site's folder. */
  readonly to: string;
}

/** The link to another page of the site in folder `base` around the target of an event, if there is one. */
export function siteLinkAt(target: EventTarget | null, base: string): SiteLink | undefined {
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
