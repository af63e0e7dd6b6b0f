// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ListPage } from '../../../src/catalog/list-files.ts';
import { pageList } from '../../../src/catalog/paging.ts';
import type { PostSummary } from '../../../src/catalog/post-summary.ts';
import { dayOf } from '../../../src/catalog/takeaways/days.ts';
import { firstDay, gatherSince, mostPages } from '../../../src/catalog/takeaways/print-range.ts';
import { makeSummary } from '../../support/make-summary.ts';

/** A list as a host has it, and how many of its pages were read. */
function listOf(newestFirst: readonly PostSummary[]) {
  const { head, pages } = pageList(newestFirst);
  const read: (number | undefined)[] = [];
  return {
    read,
    readPage: async (page: number | undefined): Promise<ListPage> => {
      read.push(page);
      const found = page === undefined ? head : pages.get(page);
      if (found === undefined) throw new Error(`There is no page ${page}.`);
      return { older: found.older, posts: [...found.items] };
    },
  };
}

const posts = (total: number, perDay: number) =>
  Array.from({ length: total }, (_, index) =>
    makeSummary({
      slug: `post-${index}`,
      publishedAt: new Date(Date.UTC(2026, 2, 20, 20) - (index / perDay) * 86_400_000).toISOString(),
    }),
  );

it('begins today, or six days before, where the reader is', () => {
  const evening = new Date(2026, 2, 2, 23, 30);
  expect(firstDay('today', evening)).toBe('2026-03-02');
  expect(firstDay('week', evening)).toBe('2026-02-24');
  expect(firstDay('today', new Date(2026, 2, 2, 0, 0, 1))).toBe('2026-03-02');
});

it('reads as many pages as the range takes, and no more', async () => {
  const list = listOf(posts(500, 5));
  const { posts: found, extent } = await gatherSince('2026-03-14', list.readPage);
  expect(extent).toBe('all');
  expect(new Set(found.map(dayOf))).toEqual(new Set([14, 15, 16, 17, 18, 19, 20].map((day) => `2026-03-${day}`)));
  expect(list.read).toEqual([undefined, 24, 23]);
});

it('stops after a number of pages and says that there are more', async () => {
  const list = listOf(posts(1_000, 200));
  const { posts: found, extent } = await gatherSince('2026-03-10', list.readPage);
  expect(extent).toBe('newest');
  expect(list.read).toHaveLength(mostPages);
  expect(found.length).toBeLessThan(1_000);
});

it('finds nothing in a list that is older, and in one that is empty', async () => {
  expect(await gatherSince('2027-01-01', listOf(posts(100, 5)).readPage)).toEqual({ posts: [], extent: 'all' });
  expect(await gatherSince('2026-01-01', listOf([]).readPage)).toEqual({ posts: [], extent: 'all' });
});

it('fails as its pages do', async () => {
  const failure = new Error('offline');
  await expect(gatherSince('2026-03-14', () => Promise.reject(failure))).rejects.toBe(failure);
});

it('misses no post of the range, at whichever end of the world it was written', async () => {
  const moments = fc.array(
    fc.record({ hours: fc.integer({ min: 0, max: 400 }), offset: fc.integer({ min: -12, max: 14 }) }),
    { maxLength: 120 },
  );
  await fc.assert(
    fc.asyncProperty(moments, async (written) => {
      const newestFirst = written
        .toSorted((one, other) => other.hours - one.hours)
        .map(({ hours, offset }, index) => {
          const local = new Date(Date.UTC(2026, 2, 1, hours + offset)).toISOString().slice(0, 19);
          const sign = offset < 0 ? '-' : '+';
          const publishedAt = `${local}${sign}${String(Math.abs(offset)).padStart(2, '0')}:00`;
          return makeSummary({ slug: `post-${index}`, publishedAt });
        });
      const { posts: found } = await gatherSince('2026-03-12', listOf(newestFirst).readPage);
      expect(found).toEqual(newestFirst.filter((post) => dayOf(post) >= '2026-03-12'));
    }),
  );
});
