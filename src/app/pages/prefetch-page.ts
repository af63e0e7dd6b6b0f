import type { QueryClient } from '@tanstack/react-query';
import { listQuery, termIndexQuery } from '../../catalog/catalog-queries.ts';
import { postQuery } from '../../post/post-queries.ts';
import { loadMarkdown } from '../../ui/markdown/lazy-markdown.tsx';
import type { PageRef } from '../paths.ts';

/** Fetches ahead what a page needs. A failure is not reported here: the page will ask again, and say so. */
export async function prefetchPage(page: PageRef, client: QueryClient): Promise<void> {
  switch (page.kind) {
    case 'post':
      await Promise.all([client.prefetchQuery(postQuery(page.slug)), loadMarkdown()]);
      return;
    case 'posts':
      return client.prefetchQuery(listQuery({ kind: 'all' }, page.page));
    case 'notes':
      return;
    case 'terms':
      return client.prefetchQuery(termIndexQuery(page.terms));
    case 'term':
      return client.prefetchQuery(listQuery({ kind: page.terms, slug: page.term }, page.page));
  }
}
