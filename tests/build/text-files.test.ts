import { expect, it } from 'vitest';
import { llmsText, robotsText, sitemaps } from '../../src/build/text-files';

const site = { title: 'Takeaway', description: '', language: 'en', url: 'https://example.org/a/' };
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
  const post = {
    slug: 'a',
    title: 'x](https://evil.example/)\n# y',
    publishedAt: '2026-11-02T08:00:00Z',
    body: '',
    tags: [],
    authors: [],
    draft: false,
  };
  expect(llmsText(site, [post])).toContain('- [x (https://evil.example/) # y](https://example.org/a/posts/a.md)');
});
