// @vitest-environment node
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { postSummarySchema } from '../../src/catalog/post-summary.ts';
import { summaryView } from '../../src/catalog/summary-view.ts';
import { makeSummary } from '../support/make-summary.ts';

it('is read back as it was written', () => {
  const summary = makeSummary({
    category: 'Technology',
    tags: ['Cloud'],
    source: { name: 'Hacker News', url: 'https://news.ycombinator.com/' },
    language: 'ar',
    takeaway: 'Games move.',
  });
  expect(v.parse(postSummarySchema, JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  expect(v.parse(postSummarySchema, JSON.parse(JSON.stringify(makeSummary())))).toEqual(
    JSON.parse(JSON.stringify(makeSummary())),
  );
});

it.each([
  ['publishedAt', 'yesterday'],
  ['language', 'not a language'],
  ['minutes', '3'],
  ['tags', 'Cloud'],
])('is refused where %s is %j, which the page could not show', (field, value) => {
  expect(v.safeParse(postSummarySchema, { ...makeSummary(), [field]: value }).success).toBe(false);
});

it('has everything ready to show', () => {
  const summary = makeSummary({ category: 'Technology', language: 'he', takeaway: 'Games move.' });
  expect(summaryView(summary, 'en-GB')).toMatchObject({
    slug: 'a-post',
    address: '/posts/a-post/',
    direction: 'rtl',
    published: { text: '18 October 2025' },
    category: { label: 'Technology', to: '/categories/technology/' },
    readingTime: '3 min read',
    takeaway: 'Games move.',
  });
});
