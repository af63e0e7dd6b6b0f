import { findSiteBase } from '../../platform/site-base.ts';
import { webStorage } from '../../platform/storage.ts';

/** What is looked at in a mark, unchecked: `post/marks/mark-records.ts` says what it should be. */
export interface LookedAt {
  readonly v?: unknown;
  readonly place?: unknown;
  readonly block?: unknown;
  readonly readAt?: unknown;
  readonly savedAt?: unknown;
  readonly removedAt?: unknown;
}

export const storage = webStorage();

/** A key of the marks, as `post/marks/mark-keys.ts` has them: that file would bring more along than every page needs. */
export function markKey(kindAndPost: string): string {
  return `takeaway:${findSiteBase()}:${kindAndPost}`;
}

/** A look at a stored mark, without the code that checks all of it. Empty where there is none, `undefined` where it can't be read. */
export function lookAt(key: string): LookedAt | undefined {
  const stored = storage.read(key);
  if (!stored.ok) return undefined;
  try {
    const mark: unknown = JSON.parse(stored.value ?? '{}');
    return typeof mark === 'object' && mark !== null ? mark : undefined;
  } catch {
    return undefined;
  }
}
