import { termSlug } from './term.ts';

/**
 * Every address of the site, as a path from the site's own folder. They follow from slugs and names alone, so
 * nothing ever needs a table of all pages; `app/paths.ts` has the patterns that read them back.
 */
export const homeAddress = '/';
export const categoriesAddress = '/categories/';
export const tagsAddress = '/tags/';
export const notesAddress = '/notes/';
export const savedAddress = '/saved/';
export const searchAddress = '/search/';
export const composeAddress = '/compose/';

export function postAddress(slug: string): string {
  return `/posts/${encodeURIComponent(slug)}/`;
}

export function categoryAddress(name: string): string {
  return termAddress('categories', termSlug(name));
}

export function tagAddress(name: string): string {
  return termAddress('tags', termSlug(name));
}

/** The two ways in which posts are grouped; also the folder of their pages. */
export type TermKind = 'categories' | 'tags';

export function termAddress(kind: TermKind, slug: string): string {
  return `/${kind}/${encodeURIComponent(slug)}/`;
}

/** A page of older posts within the list at `listAddress`; pages count from the oldest, so they never move. */
export function listPageAddress(listAddress: string, page: number): string {
  return `${listAddress}page/${page}/`;
}

/** The file a post is read from, relative to the site's folder. */
export function postFile(slug: string): string {
  return `posts/${encodeURIComponent(slug)}.json`;
}

/**
 * An address as a post writes it, as a path from the site's folder. Posts write addresses as any Markdown file does:
 * relative to the folder they lie in, or with a leading slash from the site's folder. No number of `..` leads out.
 */
export function resolveInPost(address: string): string {
  const anySite = 'https://site.invalid';
  if (!URL.canParse(address, `${anySite}/posts/`)) return '/';
  const url = new URL(address, `${anySite}/posts/`);
  if (url.origin !== anySite) return url.href;
  // Two slashes at the beginning would name another host: `/.//example.com` is an odd path, not an address.
  return `${url.pathname.replace(/^\/+/u, '/')}${url.search}${url.hash}`;
}
