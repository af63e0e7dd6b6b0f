import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/post/post-schema';
import { renderFeeds } from '../../src/publish/feeds';

const site = {
  title: 'Bread & Butter',
  description: 'Digests',
  language: 'en',
  url: 'https://example.org/blog/',
  author: { name: 'Ada' },
};

const post: Post = {
  slug: 'brot-für-alle',
  title: 'Why <bread> rises & falls\u0007',
  publishedAt: '2026-11-02T08:00:00+01:00',
  updatedAt: '2026-11-03T08:00:00+01:00',
  body: 'See [the other](other-post/), ![a loaf](images/loaf.jpg) and [this](javascript:alert(1)).\n\n<script>alert(1)</script>',
  takeaway: 'Yeast makes **gas**.',
  category: 'Food',
  tags: ['C++', 'Baking'],
  authors: [{ name: 'Grace', url: 'https://grace.example/' }],
  draft: false,
};

const feeds = renderFeeds(site, { title: site.title, address: '/', posts: [post] });
const address = 'https://example.org/blog/posts/brot-f%C3%BCr-alle/';

function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

function textOf(parent: ParentNode, name: string): string | undefined {
  return parent.querySelector(name)?.textContent?.trim();
}

describe('RSS 2.0', () => {
  const item = parseXml(feeds.rss).querySelector('item');

  it('names the post, its address and its moment', () => {
    expect(item && textOf(item, 'title')).toBe('Why <bread> rises & falls');
    expect(item && textOf(item, 'link')).toBe(address);
    expect(item && new Date(textOf(item, 'pubDate') ?? '').toISOString()).toBe('2026-11-02T07:00:00.000Z');
    expect(item && textOf(item, 'description')).toBe('Yeast makes gas.');
    expect([...(item?.querySelectorAll('category') ?? [])].map((category) => category.textContent)).toEqual([
      'Food',
      'C++',
      'Baking',
    ]);
  });
});

describe('Atom', () => {
  const feed = parseXml(feeds.atom);

  it('has all that RFC 4287 requires', () => {
    const entry = feed.querySelector('entry');
    expect(textOf(feed, 'feed > id')).toBe(site.url);
    expect(textOf(feed, 'feed > updated')).toBe('2026-11-03T07:00:00.000Z');
    expect(entry && textOf(entry, 'id')).toBe(address);
    expect(entry && textOf(entry, 'updated')).toBe('2026-11-03T07:00:00.000Z');
    expect(entry && textOf(entry, 'author > name')).toBe('Grace');
  });

  it('carries the whole article with absolute addresses, and nothing that runs', () => {
    const html = new DOMParser().parseFromString(textOf(feed, 'entry > content') ?? '', 'text/html');
    expect([...html.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/blog/posts/other-post/',
      null,
    ]);
    expect(html.querySelector('img')?.getAttribute('src')).toBe('https://example.org/blog/posts/images/loaf.jpg');
    expect(html.querySelector('script')).toBeNull();
    expect(html.body.textContent).toContain('<script>alert(1)</script>');
    expect(html.querySelector('strong')?.textContent).toBe('gas');
  });
});

describe('JSON Feed 1.1', () => {
  it('says the same', () => {
    const feed: unknown = JSON.parse(feeds.json);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: site.url,
      feed_url: 'https://example.org/blog/feed.json',
      items: [{ id: address, url: address, summary: 'Yeast makes gas.', tags: ['Food', 'C++', 'Baking'] }],
    });
  });
});
