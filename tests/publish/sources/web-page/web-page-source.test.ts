// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ImportedPost } from '../../../../src/publish/sources/source';
import { webPageSource } from '../../../../src/publish/sources/web-page/web-page-source';

const changedAt = '2026-01-01T00:00:00Z';
const fixture = (name: string) => readFileSync(`tests/fixtures/web-page/${name}.html`, 'utf8');

function read(text: string, url?: string): ImportedPost {
  const result = webPageSource.parse({ text, changedAt, url });
  const [post] = result.ok ? result.value.posts : [];
  if (post === undefined) throw new Error(JSON.stringify(result));
  return post;
}

it('reads the article of a page, and what the page says of it', () => {
  const { post, origin, notes, hasDate, hasTitle } = read(
    fixture('article'),
    'https://crumb.example/2025/10/slow-bread?a=b',
  );
  expect({ ...post, body: undefined }).toEqual({
    slug: 'why-bread-rises-slower-in-winter',
    title: 'Why bread rises slower in winter',
    publishedAt: '2025-10-18T18:36:06+02:00',
    updatedAt: '2025-10-19T09:00:00+02:00',
    takeaway: 'Cold kitchens slow yeast down. A baker measured by how much.',
    category: 'Baking',
    tags: ['Yeast', 'Bread & Butter'],
    source: { name: 'The Daily Crumb', url: 'https://crumb.example/2025/10/slow-bread' },
    authors: [{ name: 'Mina Okafor', url: 'https://crumb.example/people/mina' }],
    language: 'en-GB',
    image: { src: 'https://crumb.example/pictures/dough.jpg', alt: 'Dough in a bowl', width: 1200, height: 800 },
    draft: false,
    body: undefined,
  });
  expect(origin).toBe('https://crumb.example/2025/10/slow-bread');
  expect(notes).toEqual(['left out 1 script', 'no takeaway: made of the summary']);
  expect([hasDate, hasTitle]).toEqual([true, true]);
});

it('keeps all that is in the article, and nothing that is around it', () => {
  const { body } = read(fixture('article')).post;
  for (const part of [
    '![Dough in a bowl](https://crumb.example/pictures/dough.jpg)\n\n*The dough after an hour.*',
    '## What the thermometer said',
    '| Degrees | Minutes |\n| - | -: |\n| 24 | 70 |',
    '- [Rye without a thermometer](https://crumb.example/recipes/rye)',
    '[The bowls, hour by hour](https://www.youtube.com/watch?v=abcdefghijk)',
    '> An old baker',
    'Water matters as much.[^1]',
    '[^1]: And salt, but less than people think.',
  ]) {
    expect(body).toContain(part);
  }
  expect(body).not.toMatch(
    /Why bread|Mina|Share|Subscribe|cookies|Recipes\b|Related|Ovens|Comments|First!|rights reserved|track/u,
  );
});

it('reads pages that mark nothing', () => {
  const { post } = read(fixture('unmarked'));
  expect(post.title).toBe('A clock that runs backwards');
  expect(post.takeaway).toMatch(/^Last spring .* in there\.$/u);
  expect(post.body).toMatch(
    /^A clock of this make[\s\S]*\*\*four\*\*[\s\S]*```\nwheel {3}teeth\nextra {3}30\n```[\s\S]*more oil\.$/u,
  );
  expect(post).toMatchObject({
    publishedAt: '2024-03-05T00:00:00Z',
    authors: [{ name: 'Ilse Brandt' }],
    tags: ['clocks', 'repair'],
  });
});

it('reads a page of Takeaway back to its post', () => {
  const { post, notes } = read(fixture('takeaway'));
  expect(post).toMatchObject({
    title: 'How a bridge sings',
    takeaway: 'Wind makes the cables of a bridge *sing*, and dampers make them stop.',
    category: 'Engineering',
    tags: ['Bridges', 'C++'],
    source: { name: 'The Span', url: 'https://span.example/singing' },
    body: 'The long cables of a bridge stand in the wind all day.\n\n## The wind\n\nBehind each cable the air turns in small circles, first to one side and then to the other.',
  });
  expect(notes).toEqual([]);
});

it('reads a piece of a page', () => {
  const { post, origin } = read('<h1>A title</h1><p>One.</p><p>Two.</p>', 'https://www.e.org/a');
  expect(post).toMatchObject({ title: 'A title', takeaway: 'One.', body: 'Two.' });
  expect(post.source).toEqual({ name: 'e.org', url: 'https://www.e.org/a' });
  expect(origin).toBe('https://www.e.org/a');
});

it.each([
  ['<title>A title | The Site</title><meta property="og:site_name" content="The Site">', 'A title'],
  ['<title>The Site: A title</title><h1>A title</h1>', 'The Site: A title'],
  ['<title>A title - The Site</title><h1>A title</h1>', 'A title'],
  ['<title>Salt - or sugar?</title><h1>Other</h1>', 'Salt - or sugar?'],
  ['<meta property="og:title" content="Salt &amp;amp; sugar">', 'Salt & sugar'],
  [
    '<meta property="og:title" content="The Site"><meta property="og:site_name" content="The Site"><h1>A title</h1>',
    'A title',
  ],
])('finds the title in %s', (head, title) => {
  expect(read(`<!doctype html>${head}<p>Some words.</p>`).post.title).toBe(title);
});

it.each([
  ['<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-18"}</script>'],
  [
    '<script type="application/ld+json">//<![CDATA[\n[{"@type":"BlogPosting","headline":"a\nb","datePublished":"2025-10-18"}]\n//]]></script>',
  ],
  ['<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2025-10-18">'],
  ['<meta itemprop="datePublished" content="2025-10-18">'],
  ['<p><time>10 days ago</time> <time datetime="P2D">two days</time> <time datetime="2025-10-18">then</time></p>'],
])('finds the date in %s', (html) => {
  expect(read(`<!doctype html><title>T</title>${html}<p>Words.`).post.publishedAt).toBe('2025-10-18T00:00:00Z');
});

it('takes no address for the page’s own that could be any page’s, or is none', () => {
  const canonical = (href: string) =>
    read(`<!doctype html><title>T</title><link rel=canonical href="${href}"><p>W`, 'https://e.org/a').origin;
  expect(canonical('/b')).toBe('https://e.org/b');
  expect(canonical('https://e.org/')).toBe('https://e.org/a');
  expect(canonical('javascript:a()')).toBe('https://e.org/a');
});

it.each([
  ['<!DOCTYPE html><p>a', true],
  ['\n<!-- saved -->\n<html><body>a', true],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>', true],
  ['<article><p>a</p></article>', true],
  ['<div class="a"><pre># not a heading\n```</pre></div>', true],
  ['<p align="center"><img src="a.png"></p>\n\n# A project\n', false],
  ['<div>\n\n- a\n- b\n\n</div>', false],
  ['<?xml version="1.0"?><rss><channel></channel></rss>', false],
  ['<feed xmlns="http://www.w3.org/2005/Atom"></feed>', false],
  ['<b>a</b> is a word', false],
  ['<https://e.org>', false],
  ['{"a": "<p>"}', false],
  ['', false],
])('tells whether %j is a page: %j', (text, isPage) => {
  expect(webPageSource.detect({ text, changedAt })).toBe(isPage);
});

it.each([
  ['nothing', '<!doctype html><html><body></body></html>'],
  ['scripts', '<!doctype html><script>document.write("a")</script>'],
])('says that there is no post in a page of %s', (_what, text) => {
  expect(webPageSource.parse({ text, changedAt })).toEqual({
    ok: false,
    fault: { code: 'empty-source', format: 'web page' },
  });
});

const repeat = (html: string, times: number) => html.repeat(times);
it.each([
  ['elements in elements', repeat('<div>', 10_000)],
  ['elements in a drawing', `<svg><style>${repeat('<g>', 10_000)}`],
  ['paragraphs', repeat('<p>Some words, and more words, with commas, in it.</p>', 20_000)],
  ['links', repeat('<p><a href="/a">a link</a></p>', 20_000)],
  ['tables in tables', repeat('<table><tr><td>', 3000)],
  ['metadata', repeat('<meta property="article:tag" content="a">', 20_000)],
  ['data in data', `<script type="application/ld+json">${repeat('[', 100_000)}${repeat(']', 100_000)}</script>`],
  ['comments', repeat('<!-- ', 20_000)],
])(
  'reads a page of endless %s in seconds',
  (_what, html) => {
    const start = process.cpuUsage().user;
    webPageSource.parse({ text: `<!doctype html><title>T</title><body>words${html}`, changedAt });
    webPageSource.detect({ text: `${html}`, changedAt });
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(15);
  },
  60_000,
);
