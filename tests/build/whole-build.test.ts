import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePublisherProject, type PublisherProject } from '../support/publisher-project';

// What `npm run build` promises a publisher, tried on a publisher's own files.

const site = { title: 'مختارات', description: 'Short reads.', language: 'ar', url: 'https://host.example/blog/' };
const posts = [
  {
    slug: 'first',
    title: 'First',
    publishedAt: '2026-11-01T08:00:00Z',
    takeaway: 'One **point**.',
    body: 'Words. [Next](c++/)',
    category: 'Art & Craft',
    tags: ['C++', 'C#', 'C', 'قصة'],
    language: 'en',
    image: { src: 'images/a.jpg', alt: 'A' },
  },
  { slug: 'second', title: 'Second', publishedAt: '2026-11-02T08:00:00Z', body: '', category: 'Art & Craft' },
];

let project: PublisherProject;
let files: ReadonlyMap<string, string>;
let output = '';

/** Builds take seconds; how many is not what is tested here. */
const patience = 300_000;

beforeAll(() => {
  project = makePublisherProject(site);
  for (const { slug, ...post } of posts) project.write(`posts/${slug}.json`, post);
  project.write('posts/named-otherwise.json', { ...posts[1], slug: 'third', title: 'Third' });
  project.write('posts/zugzwang.json', {
    ...posts[0],
    slug: 'zugzwang',
    title: 'Zugzwang',
    tags: ['Zugzwang'],
    draft: true,
  });
  const built = project.build();
  expect(built.status, built.output).toBe(0);
  output = built.output;
  files = project.built();
}, patience);
afterAll(() => project.remove());

const pages = () => [...files].filter(([file]) => file.endsWith('.html'));
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const addressOf = (file: string) => new URL(encodeURI(file.replace(/(?:^|(?<=\/))index\.html$/u, '')), site.url).href;

it('says what was built, and how much of it', () => {
  expect(output).toContain('3 posts');
  expect(output).toContain('1 draft left out');
  expect(output).not.toContain('Left out: feeds');
});

it('leaves drafts out of everything', () => {
  const telling = [...files].filter(([file, text]) => /zugzwang/iu.test(`${file} ${text}`)).map(([file]) => file);
  expect(telling).toEqual([]);
});

it('makes a page of each post, category, tag and list, in the right language and direction', () => {
  const names = pages().map(([file]) => file);
  expect(names).toEqual(
    expect.arrayContaining([
      ...[
        'index.html',
        '404.html',
        'categories/index.html',
        'tags/index.html',
        'notes/index.html',
        'saved/index.html',
        'compose/index.html',
      ],
      ...['posts/first/index.html', 'posts/second/index.html', 'posts/third/index.html'],
      ...['categories/art-~and~-craft/index.html', 'tags/قصة/index.html', 'tags/c/index.html'],
      ...['tags/c~sharp~/index.html', 'tags/c~plus~~plus~/index.html'],
    ]),
  );
  for (const [file, html] of pages()) {
    const { documentElement } = read(html);
    expect([documentElement.lang, documentElement.dir], file).toEqual(['ar', 'rtl']);
  }
  const article = read(files.get('posts/first/index.html') ?? '').querySelector('article');
  expect([article?.lang, article?.dir]).toEqual(['en', 'ltr']);
});

it('has the widget’s page and its loader, for other people’s pages and no search engine', () => {
  const { head, documentElement } = read(files.get('embed/index.html') ?? '');
  expect(head.querySelector('title')?.textContent).toBe('مختارات');
  expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(documentElement.lang).toBe('ar');
  expect(files.get('sitemap.xml')).not.toContain('embed');
  expect(files.get('embed.js')).toContain('takeaway-embed');
});

it('tells previews and search engines of each page', () => {
  for (const [file, html] of pages()) {
    if (file === 'embed/index.html') continue;
    const { head } = read(html);
    const meta = (name: string) =>
      head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
    expect(head.querySelector('title')?.textContent, file).toContain('مختارات');
    expect(meta('og:title'), file).not.toBe('');
    expect(meta('twitter:card'), file).toMatch(/^summary/u);
    if (file === '404.html') continue;
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href'), file).toBe(addressOf(file));
    expect(meta('og:url'), file).toBe(addressOf(file));
  }
  const first = read(files.get('posts/first/index.html') ?? '').head;
  expect(JSON.parse(first.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: 'First',
    abstract: 'One point.',
    articleSection: 'Art & Craft',
    keywords: ['C++', 'C#', 'C', 'قصة'],
    datePublished: '2026-11-01T08:00:00Z',
    inLanguage: 'en',
    image: 'https://host.example/blog/posts/images/a.jpg',
    url: 'https://host.example/blog/posts/first/',
  });
});

it('leads to nothing that is not there, by links, feeds, oEmbed and the sitemap alike', () => {
  const missing: string[] = [];
  const check = (from: string, address: string) => {
    const url = new URL(address, addressOf(from));
    if (!url.href.startsWith(site.url)) return;
    const path = decodeURIComponent(url.href.slice(site.url.length).replace(/[?#].*$/u, ''));
    if (!files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) missing.push(`${from}: ${address}`);
  };
  for (const [file, html] of pages()) {
    const document = read(html);
    const inArticle = new Set(document.querySelectorAll('article [href], article [src]'));
    for (const element of document.querySelectorAll('[href], [src]')) {
      // What a post links to is its author's business.
      if (inArticle.has(element) && element.textContent === 'Next') continue;
      if (element.getAttribute('src')?.endsWith('a.jpg')) continue;
      check(file, element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    }
  }
  for (const [, address = ''] of (files.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]+)<\/loc>/gu)) check('', address);
  expect(missing).toEqual([]);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      ...['feed.json', 'feed.xml', 'atom.xml', 'sitemap.xml', 'robots.txt', 'llms.txt', '_headers', 'schema/post.json'],
      ...['posts/first.json', 'posts/third.json', 'posts/first.md', 'posts/first.oembed.json'],
      'categories/art-~and~-craft/feed.xml',
    ]),
  );
});

it(
  'refuses faulty posts, all of them by name, and keeps the last good site',
  () => {
    project.write('posts/broken.json', '{"title": "Half');
    project.write('posts/wrong.json', { title: 7, publishedAt: 'yesterday', body: 'x', tags: ['a', 2] });
    project.write('posts/twin.json', { ...posts[0], slug: 'first' });
    const { status, output: refusal } = project.build();
    expect(status).not.toBe(0);
    expect(refusal).toContain('public/posts/broken.json');
    expect(refusal).toMatch(/public\/posts\/wrong\.json\n\s+title: expected a string, got 7\n\s+publishedAt: /u);
    expect(refusal).toContain('tags.1: expected a string, got 2');
    expect(refusal).toMatch(/public\/posts\/twin\.json\n\s+slug: "first" is taken by posts\/first\.json/u);
    expect(refusal).not.toMatch(/undefined|\[object|^\s+at /mu);
    expect([...project.built()].filter(([file, text]) => files.get(file) !== text)).toEqual([]);
    expect(project.built().size).toBe(files.size);
    expect(existsSync(join(project.folder, 'dist.old'))).toBe(false);
  },
  patience,
);
