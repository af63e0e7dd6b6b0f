import type { Catalog } from './catalog.ts';
import type { PageTask } from './products/product.ts';

/** Every page of the site but those of posts. */
export function sitePages(catalog: Catalog): readonly PageTask['content'][] {
  return [
    ...catalog.pages.map((page) => ({ kind: 'list' as const, ...page })),
    ...(['categories', 'tags'] as const).map((terms) => ({
      kind: 'terms' as const,
      terms,
      index: catalog.terms[terms],
    })),
    { kind: 'search' },
    { kind: 'notes' },
    { kind: 'saved' },
    { kind: 'compose' },
    { kind: 'unknown' },
  ];
}
