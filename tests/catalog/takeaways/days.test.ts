// @vitest-environment node
import { expect, it } from 'vitest';
import { dayOf, groupByDay } from '../../../src/catalog/takeaways/days.ts';
import { makeSummary } from '../../support/make-summary.ts';

const at = (publishedAt: string) => makeSummary({ slug: publishedAt, publishedAt });

it('takes the day that the author wrote, not that of the moment elsewhere', () => {
  expect(dayOf(at('2025-10-19T00:30:00+09:00'))).toBe('2025-10-19');
});

it('puts neighbours of one day together and leaves the order as it is', () => {
  const moments = [
    '2025-10-19T08:00:00+09:00',
    '2025-10-18T18:00:00-05:00',
    '2025-10-19T07:00:00+09:00',
    '2025-10-19T06:00:00+09:00',
  ];
  expect(groupByDay(moments.map(at)).map(({ day, posts }) => [day, posts.length])).toEqual([
    ['2025-10-19', 1],
    ['2025-10-18', 1],
    ['2025-10-19', 2],
  ]);
  expect(groupByDay([])).toEqual([]);
});
