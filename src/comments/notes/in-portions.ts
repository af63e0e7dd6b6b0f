import { type Clock, systemClock } from '../../platform/clock.ts';

/** How long a portion takes, in milliseconds: less than a frame, so that the page answers its reader meanwhile. */
const portionMilliseconds = 12;

export interface PortionOptions {
  /** Stops between two items. What is done stays done. */
  readonly signal?: AbortSignal;
  /** Hears how many items are done, each time the others have to wait for their turn. */
  readonly onProgress?: (done: number) => void;
  readonly clock?: Clock;
}

/**
 * Does `work` for one item after the other, and lets the page live in between. What fits in one portion is done when
 * this returns; the promise tells how many items were done.
 */
export async function inPortions<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  { signal, onProgress, clock = systemClock }: PortionOptions = {},
): Promise<number> {
  let done = 0;
  let end = clock().getTime() + portionMilliseconds;
  for (const item of items) {
    if (clock().getTime() > end) {
      onProgress?.(done);
      await new Promise((resolve) => setTimeout(resolve));
      end = clock().getTime() + portionMilliseconds;
    }
    if (signal?.aborted) break;
    work(item);
    done++;
  }
  return done;
}
