import type { KeyValueStorage } from '../../platform/storage.ts';
import type { SiteWorld } from '../store/comment-store.ts';

/**
 * Has the frame's second copy follow the own storage, for the comments that the frame's copies hold anyway: those in
 * `frames`, and those that are written from now on through the storage that this returns. Without it, a frame that is
 * loaded again would show what was deleted or changed on the site meanwhile as it was before, and an edit built on that
 * would win over the newer words. What the frame never held stays out of its copies.
 */
export function followOwnStorage(
  { keys, secondCopy }: Pick<SiteWorld, 'keys' | 'secondCopy'>,
  frames: KeyValueStorage,
  own: KeyValueStorage,
): KeyValueStorage {
  const listed = frames.keys(keys.comments);
  const held = new Set(listed.ok ? listed.value : []);

  function follow(key: string): void {
    const name = keys.parseComment(key);
    const stored = own.read(key);
    if (name !== undefined && stored.ok && stored.value !== null) secondCopy?.keepComment(name, stored.value);
  }

  for (const key of held) follow(key);
  // For as long as the page is open: also what it shows no more may be held.
  own.subscribe((changed) => {
    for (const key of changed === null ? held : [changed]) if (held.has(key)) follow(key);
  });
  return {
    ...own,
    write: (key, text) => {
      held.add(key);
      return own.write(key, text);
    },
  };
}
