import type { AppCode } from '../app-code.ts';
import { loadAllStyles } from './all-styles.ts';
import { showCodeMissing } from './code-missing.ts';

/**
 * Brings the page to life, once there is time for it. What the page will want is asked for at once rather than one after
 * the other: its comments, what copies and colours code, and, where it was not made for its address, the code of the pages.
 */
export async function start(code: AppCode, hasContent: boolean): Promise<void> {
  if (!hasContent || /\/search\/$/u.test(location.pathname)) code.pages.load().catch(() => undefined);
  if (/\/posts\/[^/]+\/$|[?&]post=/u.test(location.href)) code.conversation.load().catch(() => undefined);
  if (/\/notes\/$/u.test(location.pathname)) code.notes.load().catch(() => undefined);
  if (document.querySelector('[data-copy-code]')) code.reading.load().catch(() => undefined);
  const [module] = await Promise.all([import('../mount.tsx').catch(() => 'missing' as const), loadAllStyles()]);
  if (module === 'missing') showCodeMissing(() => void start(code, hasContent));
  // Nothing comes where `reload-once.ts` has taken the failure over.
  else module?.mount(code);
}
