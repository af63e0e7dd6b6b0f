import { expect, it, vi } from 'vitest';
import { reloadOnceForMissingChunks } from '../../../src/app/start/reload-once.ts';
import { memoryStorage, webStorage } from '../../../src/platform/storage.ts';

/** What Vite says when code of the page is gone from the host. */
function loseChunk(): Event {
  const event = new Event('vite:preloadError', { cancelable: true });
  window.dispatchEvent(event);
  return event;
}

it('reloads the page once when its code is gone, and again only a minute later', () => {
  let now = new Date('2025-10-18T00:00:00Z');
  const reload = vi.fn();
  reloadOnceForMissingChunks(memoryStorage(), () => now, reload);
  expect(loseChunk().defaultPrevented).toBe(true);
  expect(reload).toHaveBeenCalledTimes(1);

  now = new Date('2025-10-18T00:01:00Z');
  expect(loseChunk().defaultPrevented).toBe(false);
  expect(reload).toHaveBeenCalledTimes(1);

  now = new Date('2025-10-18T00:02:01Z');
  expect(loseChunk().defaultPrevented).toBe(true);
  expect(reload).toHaveBeenCalledTimes(2);
});

it('never reloads where it could not remember that it did', () => {
  const reload = vi.fn();
  const blocked = webStorage(() => {
    throw new Error('denied');
  });
  reloadOnceForMissingChunks(blocked, () => new Date(), reload);
  loseChunk();
  expect(reload).not.toHaveBeenCalled();
});
