import { expect, it } from 'vitest';
import type { PageContent } from '../../../src/build/prerender/page-content.ts';
import { renderHead } from '../../../src/build/prerender/page-head.tsx';
import { pageAddress, pageInfo } from '../../../src/build/prerender/page-info.ts';
import type { PostFile } from '../../../src/post/post-schema.ts';
import type { SiteSettings } from '../../../src/post/site-settings.ts';
import { makePost } from '../../support/make-post.ts';

const site: SiteSettings = {
  title: 'Digests',
  description: 'Short reads.',
  language: 'en',
  url: 'https://host.example/blog/',
};

function postPage(fields: Partial<PostFile> = {}, slug = 'a-post'): PageContent {
  return { kind: 'post', post: makePost({ title: 'Cloud at play', ...fields }, slug) };
}

function listPage(
  list: { kind: 'all' } | { kind: 'tags' | 'categories'; slug: string },
  name?: string,
  page?: number,
): PageContent {
  return { kind: 'list', list, page, content: { name, posts: [] } };
}

const head = (content: PageContent, of = site) =>
  new DOMParser().parseFromString(`<head>${renderHead(of, content)}</head>`, 'text/html').head;
const meta = (content: PageContent, name: string, of = site) =>
  [...head(content, of).querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((element) =>
    element.getAttribute('content'),
  );
const canonical = (content: PageContent, of = site) =>
  head(content, of).querySelector('link[rel=canonical]')?.getAttribute('href');

it('says of a post what previews show', () => {
  const content = postPage({
    takeaway: 'Games **move**.',
    category: 'Technology',
    tags: ['Cloud', 'AI'],
    updatedAt: 0,
  });
  expect(head(content).querySelector('title')?.textContent).toBe('Cloud at play – Digests');
  expect(meta(content, 'description')).toEqual(['Games move.']);
  expect(meta(content, 'og:title')).toEqual(['Cloud at play']);
  expect(meta(content, 'og:type')).toEqual(['article']);
  expect(meta(content, 'og:site_name')).toEqual(['Digests']);
  expect(meta(content, 'og:url')).toEqual(['https://host.example/blog/posts/a-post/']);
  expect(meta(content, 'article:published_time')).toEqual(['2025-10-18T16:36:06Z']);
  expect(meta(content, 'article:modified_time')).toEqual(['1970-01-01T00:00:00Z']);
  expect(meta(content, 'article:section')).toEqual(['Technology']);
  expect(meta(content, 'article:tag')).toEqual(['Cloud', 'AI']);
  expect(canonical(content)).toBe('https://host.example/blog/posts/a-post/');
});

it('says nothing of what a post does not say', () => {
  const content = postPage({ body: '' });
  for (const name of ['description', 'og:description', 'article:section', 'article:tag', 'article:modified_time']) {
    expect(meta(content, name), name).toEqual([]);
  }
});

it('writes no absolute address where the site does not know its own', () => {
  const { url: _url, ...unaddressed } = site;
  expect(canonical(postPage(), unaddressed)).toBeUndefined();
  expect(head(postPage(), unaddressed).innerHTML).not.toContain('http');
});

it('shows what posts say as text', () => {
  const title = '"><script>alert(1)</script></title>';
  const content = postPage({ title, takeaway: '`</head><script>`', tags: ['"><b>'] });
  expect(head(content).querySelector('title')?.textContent).toBe(`${title} – Digests`);
  expect(meta(content, 'og:title')).toEqual([title]);
  expect(meta(content, 'article:tag')).toEqual(['"><b>']);
  expect(head(content).querySelector('script')).toBeNull();
});

it('describes a post without a takeaway by its first words', () => {
  expect(meta(postPage({ body: '## Part\n\nFirst *words*.' }), 'description')).toEqual(['Part First words.']);
});

it('cuts a long description between words', () => {
  const [description = ''] = meta(postPage({ takeaway: 'word '.repeat(100) }), 'description');
  expect(description).toMatch(/^(?:word )+word…$/u);
  expect(description?.length).toBeLessThanOrEqual(200);
});

it.each([
  ['emoji', '💥'],
  ['CJK', '漢字。'],
])('cuts %s without spaces between characters', (_what, unit) => {
  const [description = ''] = meta(postPage({ takeaway: `a${unit.repeat(300)}` }), 'description');
  expect(description?.isWellFormed()).toBe(true);
  expect(description?.endsWith('…')).toBe(true);
  expect(description?.length).toBeGreaterThan(190);
});

it.each<[PageContent, string, string]>([
  [listPage({ kind: 'all' }), 'Digests', '/'],
  [listPage({ kind: 'all' }, undefined, 3), 'Older posts, page 3 – Digests', '/page/3/'],
  [listPage({ kind: 'tags', slug: 'c~plus~~plus~' }, 'C++'), '#C++ – Digests', '/tags/c~plus~~plus~/'],
  [listPage({ kind: 'categories', slug: 'art' }, 'Art', 2), 'Art, page 2 – Digests', '/categories/art/page/2/'],
  [{ kind: 'terms', terms: 'tags', index: { terms: [] } }, 'Tags – Digests', '/tags/'],
  [{ kind: 'terms', terms: 'categories', index: { terms: [] } }, 'Categories – Digests', '/categories/'],
  [{ kind: 'notes' }, 'Notes – Digests', '/notes/'],
  [{ kind: 'saved' }, 'Saved – Digests', '/saved/'],
  [{ kind: 'compose' }, 'Compose – Digests', '/compose/'],
  [{ kind: 'unknown' }, 'Page not found – Digests', '/404.html'],
])('names each page and knows its address (%#)', (content, title, address) => {
  expect(pageInfo(site, content).title).toBe(title);
  expect(pageAddress(content)).toBe(address);
  expect(head(content).querySelector('title')?.textContent).toBe(title);
});

it('keeps the error page and the page of the reader’s own comments out of search engines', () => {
  expect(meta({ kind: 'unknown' }, 'robots')).toEqual(['noindex']);
  expect(meta({ kind: 'notes' }, 'robots')).toEqual(['noindex']);
  expect(meta({ kind: 'saved' }, 'robots')).toEqual(['noindex']);
  expect(meta({ kind: 'compose' }, 'robots')).toEqual(['noindex']);
  expect(canonical({ kind: 'unknown' })).toBeUndefined();
  expect(meta(postPage(), 'robots')).toEqual([]);
});

it('escapes a slug in addresses', () => {
  expect(canonical(postPage({}, '日本'))).toBe('https://host.example/blog/posts/%E6%97%A5%E6%9C%AC/');
});

it('names the picture of a post by its whole address, with its size', () => {
  const content = postPage({ image: { src: 'images/a.jpg', alt: 'A booth', width: 800, height: 450 } });
  expect(meta(content, 'og:image')).toEqual(['https://host.example/blog/posts/images/a.jpg']);
  expect(meta(content, 'og:image:alt')).toEqual(['A booth']);
  expect(meta(content, 'og:image:width')).toEqual(['800']);
  expect(meta(content, 'twitter:card')).toEqual(['summary_large_image']);
  expect(meta(postPage(), 'twitter:card')).toEqual(['summary']);
});

it('names a picture of another site also where this one does not know its address', () => {
  const { url: _url, ...unaddressed } = site;
  const foreign = postPage({ image: { src: 'https://other.example/a.jpg', alt: '' } });
  expect(meta(foreign, 'og:image', unaddressed)).toEqual(['https://other.example/a.jpg']);
  expect(meta(postPage({ image: { src: 'a.jpg', alt: '' } }), 'og:image', unaddressed)).toEqual([]);
});

it('leads to the feeds of its category, or of the whole site, by names that can be told apart', () => {
  const feeds = (content: PageContent) =>
    [...head(content).querySelectorAll('link[rel=alternate][title]:not([type*=oembed])')].map((link) => [
      link.getAttribute('title'),
      link.getAttribute('href'),
    ]);
  expect(feeds(postPage())).toEqual([
    ['Digests (RSS)', 'https://host.example/blog/feed.xml'],
    ['Digests (Atom)', 'https://host.example/blog/atom.xml'],
    ['Digests (JSON Feed)', 'https://host.example/blog/feed.json'],
  ]);
  expect(feeds(listPage({ kind: 'categories', slug: 'art' }, 'Art'))[0]).toEqual([
    'Art – Digests (RSS)',
    'https://host.example/blog/categories/art/feed.xml',
  ]);
});
