import type { TermKind } from '../post/addresses.ts';
import type { Post } from '../post/post-schema.ts';
import type { Catalog } from './catalog.ts';
import type { PageContent } from './prerender/page-content.ts';

const termKinds: readonly TermKind[] = ['categories', 'tags'];

/** Every page the site has, in no particular order. */
export function* sitePages(posts: readonly Post[], catalog: Catalog): Generator<PageContent> {
  for (const post of posts) yield { kind: 'post', post };
  for (const page of catalog.pages) yield { kind: 'list', ...page };
  for (const terms of termKinds) yield { kind: 'terms', terms, index: catalog.terms[terms] };
  yield { kind: 'notes' };
  yield { kind: 'unknown' };
}
