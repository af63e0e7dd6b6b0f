import type { TermKind } from '../post/addresses.ts';
import { isSlug } from '../post/slug.ts';

/** A page of the site, as its address names it. What builds the addresses is in `post/addresses.ts`. */
export type PageRef =
  | { readonly kind: 'posts'; readonly page: number | undefined }
  | { readonly kind: 'post'; readonly slug: string }
  | { readonly kind: 'notes' }
  | { readonly kind: 'terms'; readonly terms: TermKind }
  | {
      readonly kind: 'term';
      readonly terms: TermKind;
      readonly term: string;
      readonly page: number | undefined;
    };

/**
 * Reads an address within the site (a path from the site's folder); `undefined` where no page has it. `search` matters
 * on the home page only, where `?post=` opens a post on hosts that answer the post's own address with an error.
 */
export function readAddress(pathname: string, search = ''): PageRef | undefined {
  const parts = decodeParts(pathname);
  if (parts === undefined) return undefined;
  const [section, name, ...rest] = parts;
  switch (section) {
    case undefined: {
      const slug = new URLSearchParams(search).get('post');
      return slug ? readPost(slug) : { kind: 'posts', page: undefined };
    }
    case 'page': {
      const page = pageNumber(name);
      return page === undefined || rest.length > 0 ? undefined : { kind: 'posts', page };
    }
    case 'posts':
      return name === undefined || rest.length > 0 ? undefined : readPost(name);
    case 'notes':
      return name === undefined ? { kind: 'notes' } : undefined;
    case 'categories':
    case 'tags':
      return name === undefined ? { kind: 'terms', terms: section } : readTerm(section, name, rest);
    default:
      return undefined;
  }
}

/** Files lie beside the posts (`/posts/first.json`); no slug looks like one. */
function readPost(name: string): PageRef | undefined {
  const slug = name.normalize('NFC');
  return isSlug(slug) ? { kind: 'post', slug } : undefined;
}

function readTerm(terms: TermKind, term: string, rest: readonly string[]): PageRef | undefined {
  if (rest.length === 0) return { kind: 'term', terms, term, page: undefined };
  const page = rest[0] === 'page' && rest.length === 2 ? pageNumber(rest[1]) : undefined;
  return page === undefined ? undefined : { kind: 'term', terms, term, page };
}

/** The parts between the slashes; `undefined` where they are not valid percent-encoding. */
function decodeParts(pathname: string): readonly string[] | undefined {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function pageNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : undefined;
}
