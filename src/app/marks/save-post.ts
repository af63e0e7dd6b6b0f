import type { Clock } from '../../platform/clock.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import { markKeys } from '../../post/marks/mark-keys.ts';
import { createMarkStore } from '../../post/marks/mark-store.ts';
import { describeMarkFault } from './describe-mark-fault.ts';

/** Saves the post whose button was pressed, or takes it off the saved ones. Gives what is wrong where that was not stored. */
export type SavePost = (button: HTMLButtonElement) => string | undefined;

/** For the site in folder `base`. */
export function createSavePost(storage: KeyValueStorage, base: string, clock?: Clock): SavePost {
  const site = `takeaway:${base}:`;
  const marks = createMarkStore({ storage, site, clock });
  return (button) => {
    const post = button.value;
    const title = button.closest('article')?.querySelector('h1, h2')?.textContent ?? post;
    const outcome = button.ariaPressed === 'true' ? marks.unsave(post) : marks.save(post, title);
    if (!outcome.ok) return `This is not stored. ${describeMarkFault(outcome.fault)}`;
    // Browsers tell of what was stored to other tabs only, and `keep-marks.ts` has to hear of it on this page.
    dispatchEvent(new StorageEvent('storage', { key: markKeys(site).mark({ kind: 'saved', post }) }));
    return undefined;
  };
}
