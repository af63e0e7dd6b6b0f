// @vitest-environment node
import { expect, it } from 'vitest';
import { decodeSiteSettings } from '../../src/post/site-settings';

it('reads every setting', () => {
  const settings = {
    title: 'Digests',
    description: 'Short reads.',
    url: 'https://example.com/blog/',
    language: 'pt-BR',
    author: { name: 'Ann', url: 'https://ann.example/' },
  };
  expect(decodeSiteSettings(settings)).toEqual({ ok: true, value: settings });
});

it('needs a title only', () => {
  const value = { title: 'Digests', description: '', language: 'en' };
  expect(decodeSiteSettings({ title: 'Digests' })).toEqual({ ok: true, value });
  expect(decodeSiteSettings({})).toEqual({ ok: false, fault: ['title: is required, but missing'] });
});

it('ends the address in a slash, so that pages are resolved within the folder', () => {
  const read = decodeSiteSettings({ title: 'Digests', url: 'https://example.com/blog' });
  expect(read).toMatchObject({ value: { url: 'https://example.com/blog/' } });
});

it.each(['/blog/', 'example.com', 'ftp://example.com/', 'https://'])('refuses %j for the site’s address', (url) => {
  const fault = ['url: expected the site’s whole address, beginning with https://'];
  expect(decodeSiteSettings({ title: 'Digests', url })).toEqual({ ok: false, fault });
});

it.each(['', 'en_US', '"><script>', 'not a language'])(
  'refuses %j for a language, which every page is marked with',
  (language) => {
    const fault = ['language: expected a language tag such as "en" or "pt-BR"'];
    expect(decodeSiteSettings({ title: 'Digests', language })).toEqual({ ok: false, fault });
  },
);

it('tells every fault with the path of its field', () => {
  expect(decodeSiteSettings({ title: 7, author: {} })).toEqual({
    ok: false,
    fault: ['title: expected a string, got 7', 'author.name: is required, but missing'],
  });
});
