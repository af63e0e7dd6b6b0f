import { loadAllStyles } from './all-styles.ts';
import { showCodeMissing } from './code-missing.ts';
import type { PagesSource } from './pages-source.ts';

/**
 * Brings the page to life, once there is time for it. A page that was not made for its address needs the code of the
 * pages too, so both are asked for at once.
 */
export async function start(pages: PagesSource, hasContent: boolean): Promise<void> {
  if (!hasContent) pages.load().catch(() => undefined);
  const [module] = await Promise.all([import('./mount.tsx').catch(() => 'missing' as const), loadAllStyles()]);
  if (module === 'missing') showCodeMissing(() => void start(pages, hasContent));
  // Nothing comes where `reload-once.ts` has taken the failure over.
  else module?.mount(pages);
}
