// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PagedList, pageList } from '../../src/catalog/paging.ts';

const sizes = fc.integer({ min: 1, max: 7 });
const totals = fc.integer({ min: 0, max: 60 });

/** Items newest first: the oldest is 1, so that an item keeps its name when newer ones come. */
function items(total: number): readonly number[] {
  return Array.from({ length: total }, (_, index) => total - index);
}

/** What a reader sees who goes from the newest posts to the oldest by "Older posts". */
function walk(list: PagedList<number>): readonly number[] {
  const seen = [...list.head.items];
  let { older } = list.head;
  for (let steps = 0; older !== undefined && steps < 1_000; steps++) {
    const page = list.pages.get(older);
    seen.push(...(page?.items ?? []));
    older = page?.older;
  }
  return seen;
}

it('shows every item once, newest first, from the head through all older pages', () => {
  fc.assert(
    fc.property(totals, sizes, (total, size) => {
      expect(walk(pageList(items(total), size))).toEqual(items(total));
    }),
  );
});

it('keeps the head between one page and two, once there is a page', () => {
  fc.assert(
    fc.property(totals, sizes, (total, size) => {
      const { head, pages } = pageList(items(total), size);
      expect(head.total).toBe(total);
      expect(head.items.length).toBeGreaterThanOrEqual(Math.min(total, size));
      expect(head.items.length).toBeLessThan(2 * size);
      for (const page of pages.values()) expect(page.items).toHaveLength(size);
    }),
  );
});

it('never changes a full page when something newer comes', () => {
  fc.assert(
    fc.property(totals, fc.integer({ min: 1, max: 20 }), sizes, (total, added, size) => {
      const before = pageList(items(total), size);
      const after = pageList(items(total + added), size);
      for (const [number, page] of before.pages) expect(after.pages.get(number)).toEqual(page);
    }),
  );
});

it('writes the head and one new page at most for one new item', () => {
  fc.assert(
    fc.property(totals, sizes, (total, size) => {
      const before = pageList(items(total), size);
      const after = pageList(items(total + 1), size);
      const written = [...after.pages.keys()].filter((number) => !before.pages.has(number));
      expect(written.length).toBeLessThanOrEqual(1);
      expect(before.pages.size + written.length).toBe(after.pages.size);
    }),
  );
});

it('leads only to pages there are, each older than the last', () => {
  fc.assert(
    fc.property(totals, sizes, (total, size) => {
      const { head, pages } = pageList(items(total), size);
      if (head.older !== undefined) expect(pages.has(head.older)).toBe(true);
      for (const [number, { older }] of pages) expect(older).toBe(number === 1 ? undefined : number - 1);
    }),
  );
});

it('puts 20 on a page, as all sites that exist do', () => {
  expect(pageList(items(39)).pages.size).toBe(1);
  expect(pageList(items(40)).pages.get(2)?.items).toEqual(items(40).slice(0, 20));
});

it('has an empty head where there is nothing', () => {
  expect(pageList([])).toEqual({ head: { total: 0, items: [], older: undefined }, pages: new Map() });
});
