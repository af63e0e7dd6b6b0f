// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/post/post-schema';
import { renderFeeds } from '../../../../src/publish/feeds';
import { markdownText } from '../../../../src/publish/markdown-text';
import { feedSource } from '../../../../src/publish/sources/feed/feed-source';

const site = { title: 'Bread & Butter', description: 'Digests', language: 'en', url: 'https://example.org/blog/' };

const long = `${'A takeaway may be long, and no word of it is lost. '.repeat(14)}The end.`;

const posts: readonly Post[] = [
  {
    slug: 'rising',
    title: 'Why bread rises & falls: 1 < 2',
    publishedAt: '2026-11-02T08:00:00Z',
    updatedAt: '2026-11-03T08:00:00Z',
    takeaway: 'Yeast makes **gas** & `a < b`.',
    body: '## Flour\n\nSee [the other](https://other.example/) and\n\n- one\n- two\n\n```js\nif (a < b) {}\n```',
    category: 'Food',
    tags: ['C++', 'Baking & more'],
    authors: [{ name: 'Grace', url: 'https://grace.example/' }],
    draft: false,
  },
  {
    slug: 'long',
    title: 'A long takeaway',
    publishedAt: '2026-10-02T08:00:00Z',
    takeaway: long,
    body: 'Then the article.',
    tags: [],
    authors: [],
    draft: false,
  },
];

const feeds = renderFeeds(site, { title: site.title, address: '/', posts });

describe.each(['rss', 'atom', 'json'] as const)('Takeaway’s own feed as %s', (kind) => {
  const outcome = feedSource.parse({ text: feeds[kind], changedAt: '2026-01-01T00:00:00Z' });
  const back = outcome.ok ? outcome.value.posts.map(({ post }) => post) : [];

  it('gives titles, dates, tags and authors back', () => {
    expect(back.map(({ title }) => title)).toEqual(posts.map(({ title }) => title));
    expect(back.map(({ publishedAt }) => Date.parse(publishedAt))).toEqual(
      posts.map(({ publishedAt }) => Date.parse(publishedAt)),
    );
    expect(back.map(({ category, tags }) => [category, ...tags])).toEqual(
      posts.map(({ category, tags }) => [category, ...tags]),
    );
    expect(back[0]?.authors[0]?.name).toBe('Grace');
  });

  it('gives the words back, the takeaway once and whole', () => {
    expect(back.map(({ takeaway }) => takeaway)).toEqual(posts.map(({ takeaway }) => takeaway));
    expect(back.map(({ body }) => markdownText(body))).toEqual(posts.map(({ body }) => markdownText(body)));
    expect(back[0]?.body).toBe(posts[0]?.body);
  });
});
