import { expect, it } from 'vitest';
import { summarize } from '../../src/build/archive/post-facts.ts';
import { headersText, llmsText, robotsText, sitemaps } from '../../src/build/text-files';
import { makePost } from '../support/make-post.ts';

const site = {
  title: 'Takeaway',
  description: '',
  language: 'en',
  url: 'https://example.org/a/',
};
const entries = Array.from({ length: 5 }, (_, index) => ({
  address: `/posts/p&${index}/`,
  modified: '2026-11-02T08:00:00Z',
}));

function addressesIn(text: string): readonly string[] {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return [...document.querySelectorAll('loc')].map((loc) => loc.textContent ?? '');
}

it('writes one sitemap where one is enough', () => {
  const files = sitemaps(site, entries);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  expect(addressesIn(files.get('sitemap.xml') ?? '')).toEqual(
    entries.map(({ address }) => `https://example.org/a${address}`),
  );
});

it('splits a sitemap that is too long, and every address is in one part', () => {
  const files = sitemaps(site, entries, 2);
  const parts = addressesIn(files.get('sitemap.xml') ?? '').map((part) => part.replace(site.url, ''));
  expect(parts).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  expect(parts.flatMap((part) => addressesIn(files.get(part) ?? ''))).toHaveLength(entries.length);
});

it('names the sitemap in robots.txt only where the site knows its address', () => {
  expect(robotsText(site)).toContain('Sitemap: https://example.org/a/sitemap.xml');
  expect(robotsText({ ...site, url: undefined })).not.toContain('Sitemap');
});

it('keeps a hostile title inside its link in llms.txt', () => {
  const post = summarize(makePost({ title: 'x](https://evil.example/)\n# y' }, 'a'));
  expect(llmsText(site, [post])).toContain('- [x (https://evil.example/) # y](https://example.org/a/posts/a.md)');
});

/** The headers of `_headers` for an address, as hosts read it: each block whose path fits adds its own. */
function headersFor(address: string): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const block of headersText().trim().split('\n\n')) {
    const [path = '', ...lines] = block.split('\n');
    const fits = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
    if (!fits) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/:\s*(.*)/u);
      headers.set(name, [...(headers.get(name) ?? []), value]);
    }
  }
  return headers;
}

const changing = [
  '/',
  '/posts/a/',
  '/posts/a.json',
  '/tags/c/page/2/',
  '/notes/',
  '/lists/all/newest.json',
  '/404.html',
  '/feed.xml',
];

it.each(changing)('lets hosts keep %s for minutes only, and nobody frame it', (address) => {
  const headers = headersFor(address);
  expect(headers.get('Cache-Control')).toEqual(['public, max-age=300, must-revalidate']);
  expect(headers.get('Content-Security-Policy')).toEqual(["frame-ancestors 'self'"]);
  expect(headers.get('X-Content-Type-Options')).toEqual(['nosniff']);
});

it('lets hosts keep built files for ever', () => {
  expect(headersFor('/assets/main-1a2b.js').get('Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
});

it.each(['/embed/', '/embed/index.html', '/embed.js'])(
  'lets everybody frame %s, and hosts keep it for minutes',
  (address) => {
    const headers = headersFor(address);
    expect(headers.has('Content-Security-Policy')).toBe(false);
    expect(headers.get('Cache-Control')).toEqual(['public, max-age=300, must-revalidate']);
  },
);

it.each([
  '/embed/',
  '/embed.js',
  '/assets/widget-1a2b.js',
  '/assets/a-1a2b.css',
  '/posts/a.json',
  '/posts/a.oembed.json',
])('opens %s to other origins, as a sandboxed frame of the widget is one', (address) => {
  expect(headersFor(address).get('Access-Control-Allow-Origin')).toEqual(['*']);
});

it('opens nothing else to other origins', () => {
  for (const address of ['/', '/notes/', '/site.json']) {
    expect(headersFor(address).has('Access-Control-Allow-Origin'), address).toBe(false);
  }
});
