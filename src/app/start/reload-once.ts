import { type Clock, systemClock } from '../../platform/clock.ts';
import { type KeyValueStorage, tabStorage } from '../../platform/storage.ts';

const key = 'takeaway:reloaded-at';

/** A second failure within this many milliseconds means that reloading does not help. */
const cooldown = 60_000;

/**
 * A page that stayed open, or in a cache, while the site was published anew asks for code that is gone. The new page
 * knows the new code, so the page is reloaded: once, since a host that has lost its files would make it a loop.
 * Drafts are stored at every keystroke and outlive the reload.
 */
export function reloadOnceForMissingChunks(
  storage: KeyValueStorage = tabStorage(),
  clock: Clock = systemClock,
  reload: () => void = () => location.reload(),
): void {
  addEventListener('vite:preloadError', (event) => {
    // Without a network the code is not gone, only out of reach, and a reload would lose the page too.
    if (!navigator.onLine || !mayReload(storage, clock().getTime())) return;
    event.preventDefault();
    reload();
  });
}

function mayReload(storage: KeyValueStorage, now: number): boolean {
  const last = storage.read(key);
  // Without a memory of the last reload, not reloading is the only way never to loop.
  return last.ok && storage.write(key, String(now)).ok && now - Number(last.value) > cooldown;
}
