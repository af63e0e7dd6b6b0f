import type { AppCode } from '../app-code.ts';
import type { PageRef } from '../paths.ts';

/** Fetches what a page needs, code included. A failure is not reported: whoever opens the page is told. */
export async function fetchPageAhead(code: AppCode, page: PageRef): Promise<void> {
  code.pages.forgetFailure();
  code.conversation.forgetFailure();
  const conversation = page.kind === 'post' ? code.conversation.load().catch(() => undefined) : undefined;
  const pages = code.pages.loaded() ?? (await code.pages.load().catch(() => undefined));
  await Promise.all([pages?.prefetch(page), conversation]);
}
