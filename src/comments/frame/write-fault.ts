import type { Fault } from '../../platform/fault.ts';
import type { SiteWorld } from '../store/comment-store.ts';

/**
 * Why comments are on this page alone although the storage can be read: it takes none. Where it took some and is full
 * now, the line about where comments are stays true of these, and each of the others tells for itself.
 */
export function writeFault({ byPost }: Pick<SiteWorld, 'byPost'>): Fault | undefined {
  for (const comments of byPost.values()) {
    const snapshot = comments.getSnapshot();
    if (snapshot.state === 'loading') continue;
    for (const { saving } of snapshot.entries.values())
      if (saving.state === 'not-saved' && saving.fault.code !== 'storage-full') return saving.fault;
  }
  return undefined;
}
