// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { decodePost } from '../../../src/post/decode-post';
import type { Post } from '../../../src/post/post-schema';
import type { SiteSettings } from '../../../src/post/site-settings';
import { printJsonFeed } from '../../../src/publish/export/print-json-feed';
import { takeawayFeedSource } from '../../../src/publish/sources/site-export/takeaway-feed-source';
import { arbitraryPost } from '../digest/arbitrary-post';

const changedAt = '1999-01-01T00:00:00Z';
const site: SiteSettings = { title: 'A site', description: 'About it', language: 'en', url: 'https://site.example/a/' };
const unaddressed: SiteSettings = { title: 'A site', description: '', language: 'en' };

function read(text: string): readonly Post[] {
  expect(takeawayFeedSource.detect({ text, changedAt })).toBe(true);
  const result = takeawayFeedSource.parse({ text, changedAt });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  expect(result.value.refused).toEqual([]);
  return result.value.posts.map(({ post }) => post);
}

it('gives the same posts when it is read again, whatever the posts', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(arbitraryPost, { minLength: 1, maxLength: 4 }), fc.boolean(), (posts, isAddressed) => {
      const text = printJsonFeed(isAddressed ? site : unaddressed, posts);
      expect(read(new TextDecoder().decode(new TextEncoder().encode(text)))).toEqual(posts);
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
});

it('gives the same posts for the posts of this repository, and is a feed to other readers', () => {
  const posts = readdirSync('public/posts')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const post = decodePost(JSON.parse(readFileSync(`public/posts/${name}`, 'utf8')), name.replace('.json', ''));
      return post.ok ? [post.value] : [];
    });
  const text = printJsonFeed(site, posts);
  expect(read(text)).toEqual(posts);
  const feed = parseJsonFeed(text);
  expect(feed.items?.map(({ title }) => title)).toEqual(posts.map(({ title }) => title));
  expect(
    feed.items?.every(({ url, content_html }) => url?.startsWith('https://site.example/a/posts/') && content_html),
  ).toBeTruthy();
});

it('needs no address of the site', () => {
  const post = decodePost({ title: 'A', publishedAt: 1_760_805_166, body: '![x](images/a.png) [b](/tags/)' }, 'a');
  if (!post.ok) throw new Error('refused');
  const text = printJsonFeed(unaddressed, [post.value]);
  expect(text).not.toContain('http://');
  expect(JSON.parse(text).items[0]).toMatchObject({
    id: 'posts/a/',
    content_html: '<p><img src="posts/images/a.png" alt="x"> <a href="tags/">b</a></p>',
  });
});

it('refuses items without a post, and names them', () => {
  const text = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      { _takeaway: { post: { title: 'A', slug: '../a', publishedAt: 1, body: '' } }, title: 'A' },
      { title: 'B' },
    ],
  });
  const result = takeawayFeedSource.parse({ text, changedAt });
  expect(result).toMatchObject({
    ok: true,
    value: {
      posts: [],
      refused: [
        { name: 'A', fault: { code: 'refused-post', issues: [expect.stringContaining('slug')] } },
        { name: 'B', fault: { code: 'malformed-source' } },
      ],
    },
  });
});

it('leaves other JSON to others', () => {
  const detect = (text: string) => takeawayFeedSource.detect({ text, changedAt });
  expect(detect('{"title":"About \\"_takeaway\\"","body":"","publishedAt":1}')).toBe(false);
  expect(detect('{"items":[{"title":"A"}],"_takeaway":1}')).toBe(false);
  expect(detect('{"items":[{"_takeaway":1}')).toBe(false);
  expect(detect('"_takeaway"')).toBe(false);
});
