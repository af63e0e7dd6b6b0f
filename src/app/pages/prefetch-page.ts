import type { QueryClient } from '@tanstack/react-query';
import { listQuery, termIndexQuery } from '../../catalog/catalog-queries.ts';
import type { ListId } from '../../catalog/list-files.ts';
import { nearQuery } from '../../catalog/near/near-query.ts';
import { postQuery } from '../../post/post-queries.ts';
import { loadMarkdown } from '../../ui/markdown/lazy-markdown.tsx';
import type { OnDemand } from '../on-demand.ts';
import type { PageRef } from '../paths.ts';
import { takeawaysCode } from './takeaways-code.ts';

/** Fetches ahead what a page needs. A failure is not reported here: the page will ask again, and say so. */
export async function prefetchPage(page: PageRef, client: QueryClient, search: OnDemand<unknown>): Promise<void> {
  switch (page.kind) {
    case 'post':
      await Promise.all([
        client.prefetchQuery(postQuery(page.slug)),
        client.prefetchQuery(nearQuery(page.slug)),
        loadMarkdown(),
      ]);
      return;
    case 'posts':
      return prefetchList({ kind: 'all' }, page, client);
    case 'notes':
    case 'saved':
    case 'compose':
      return;
    case 'search':
      await search.load().catch(() => undefined);
      return;
    case 'terms':
      return client.prefetchQuery(termIndexQuery(page.terms));
    case 'term':
      return prefetchList({ kind: page.terms, slug: page.term }, page, client);
  }
}

async function prefetchList(
  list: ListId,
  { page, view }: Extract<PageRef, { readonly kind: 'posts' | 'term' }>,
  client: QueryClient,
): Promise<void> {
  takeawaysCode.forgetFailure();
  const code = view === 'takeaways' ? takeawaysCode.load().catch(() => undefined) : undefined;
  await Promise.all([client.prefetchQuery(listQuery(list, page)), code]);
}
