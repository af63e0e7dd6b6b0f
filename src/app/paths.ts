import type { TermKind } from '../post/addresses.ts';
import { isSlug } from '../post/slug.ts';

/** Another way to look at a list than as its posts: `?view=`. */
export type ListView = 'takeaways';

/** A page of the site, as its address names it. What builds the addresses is in `post/addresses.ts`. */
export type PageRef =
  | { readonly kind: 'posts'; readonly page: number | undefined; readonly view?: ListView | undefined }
  | { readonly kind: 'post'; readonly slug: string }
  | { readonly kind: 'notes' | 'saved' | 'search' | 'compose' }
  | { readonly kind: 'terms'; readonly terms: TermKind }
  | {
      readonly kind: 'term';
      readonly terms: TermKind;
      readonly term: string;
      readonly page: number | undefined;
      readonly view?: ListView | undefined;
    };

/**
 * Reads an address within the site (a path from the site's folder); `undefined` where no page has it. Of
 * `search`, two things matter: on the home page, `?post=` opens a post, for hosts that answer the post's own address with
 * an error; on lists, `?view=takeaways` shows them in that way.
 */
export function readAddress(pathname: string, search = ''): PageRef | undefined {
  const parts = decodeParts(pathname);
  if (parts === undefined) return undefined;
  const [section, name, ...rest] = parts;
  const query = new URLSearchParams(search);
  const view = query.get('view') === 'takeaways' ? 'takeaways' : undefined;
  switch (section) {
    case undefined: {
      const slug = query.get('post');
      return slug ? readPost(slug) : { kind: 'posts', page: undefined, view };
    }
    case 'page': {
      const page = pageNumber(name);
      return page === undefined || rest.length > 0 ? undefined : { kind: 'posts', page, view };
    }
    case 'posts':
      return name === undefined || rest.length > 0 ? undefined : readPost(name);
    case 'notes':
    case 'saved':
    case 'search':
    case 'compose':
      return name === undefined ? { kind: section } : undefined;
    case 'categories':
    case 'tags':
      return name === undefined ? { kind: 'terms', terms: section } : readTerm(section, name, rest, view);
    default:
      return undefined;
  }
}

/** Files lie beside the posts (`/posts/first.json`); no slug looks like one. */
function readPost(name: string): PageRef | undefined {
  const slug = name.normalize('NFC');
  return isSlug(slug) ? { kind: 'post', slug } : undefined;
}

function readTerm(
  terms: TermKind,
  term: string,
  rest: readonly string[],
  view: ListView | undefined,
): PageRef | undefined {
  if (rest.length === 0) return { kind: 'term', terms, term, page: undefined, view };
  const page = rest[0] === 'page' && rest.length === 2 ? pageNumber(rest[1]) : undefined;
  return page === undefined ? undefined : { kind: 'term', terms, term, page, view };
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
