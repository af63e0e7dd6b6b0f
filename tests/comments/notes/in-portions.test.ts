// @vitest-environment node
import { expect, it } from 'vitest';
import { inPortions } from '../../../src/comments/notes/in-portions';

/** A clock by which each look at it takes five milliseconds. */
function slowClock() {
  let time = 0;
  return () => {
    time += 5;
    return new Date(time);
  };
}

it('does what fits in one portion at once', () => {
  const done: number[] = [];
  void inPortions([1, 2, 3], (item) => done.push(item), { clock: () => new Date(0) });
  expect(done).toEqual([1, 2, 3]);
});

it('lets the page live between portions, tells how far it is, and does each item once', async () => {
  const done: number[] = [];
  const progress: number[] = [];
  const items = Array.from({ length: 10 }, (_, index) => index);
  const all = inPortions(items, (item) => done.push(item), {
    clock: slowClock(),
    onProgress: (count) => progress.push(count),
  });
  expect(done.length).toBeLessThan(10);
  expect(await all).toBe(10);
  expect(done).toEqual(items);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
});

it('stops when it is told to, and says how many are done', async () => {
  const controller = new AbortController();
  const done: number[] = [];
  const work = (item: number) => {
    done.push(item);
    if (item === 3) controller.abort();
  };
  expect(await inPortions([1, 2, 3, 4, 5], work, { signal: controller.signal })).toBe(3);
  expect(done).toEqual([1, 2, 3]);
});
