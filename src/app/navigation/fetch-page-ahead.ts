import type { AppCode } from '../app-code.ts';
import { savedCode } from '../marks/saved-code.ts';
import type { OnDemand } from '../on-demand.ts';
import type { PageRef } from '../paths.ts';

/** Fetches what a page needs, code included. A failure is not reported: whoever opens the page is told. */
export async function fetchPageAhead(code: AppCode, page: PageRef): Promise<void> {
  code.pages.forgetFailure();
  const live = liveCode(code, page);
  live?.forgetFailure();
  const arrival = live?.load().catch(() => undefined);
  const pages = code.pages.loaded() ?? (await code.pages.load().catch(() => undefined));
  await Promise.all([pages?.prefetch(page), arrival]);
}

/** The code for what a page shows of what this browser keeps. */
function liveCode(code: AppCode, page: PageRef): OnDemand<unknown> | undefined {
  if (page.kind === 'post') return code.conversation;
  if (page.kind === 'saved') return savedCode;
  return page.kind === 'notes' ? code.notes : undefined;
}
