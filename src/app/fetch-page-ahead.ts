import type { PagesSource } from './pages-source.ts';
import type { PageRef } from './paths.ts';

/** Fetches what a page needs, code included. A failure is not reported: whoever opens the page is told. */
export async function fetchPageAhead(source: PagesSource, page: PageRef): Promise<void> {
  source.forgetFailure();
  const pages = source.loaded() ?? (await source.load().catch(() => undefined));
  await pages?.prefetch(page);
}
