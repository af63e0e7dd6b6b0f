// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postFile, resolveInPost } from '../../src/post/addresses';

const site = 'https://host.example/a/b/';

/** The address a browser ends up at, from a path of the site's folder. */
function open(path: string): URL {
  return new URL(`.${path}`, site);
}

const step = fc.constantFrom(
  '..',
  '.',
  '/',
  '//',
  '\\',
  '%2e%2e',
  '%2F',
  'a',
  'x:y',
  ' ',
  '?q=1',
  '#f',
  '\t',
  '\n',
  '@',
  'é',
);
const relative = fc
  .array(step, { maxLength: 8 })
  .map((steps) => steps.join(''))
  // These begin another address instead of a path: `//host`, `\\host`, `x:…`.
  .filter((address) => !/^\s*(?:[/\\]\s*[/\\]|[^/\\?#]*:)/u.test(address));

it('never leads a relative address out of the site, however many steps up it takes', () => {
  fc.assert(
    fc.property(relative, (address) => {
      const path = resolveInPost(address);
      expect(path).toMatch(/^\/(?!\/)/u);
      expect(open(path).href.startsWith(site)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('is always a path of the site, or a whole address of another one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), relative), (address) => {
      expect(resolveInPost(address)).toMatch(/^(?:\/(?!\/)|[a-z][a-z\d+.-]*:)/u);
    }),
  );
});

it.each([
  ['images/a.jpg', '/posts/images/a.jpg'],
  ['./a.jpg', '/posts/a.jpg'],
  ['../site.json', '/site.json'],
  ['../../../../etc/passwd', '/etc/passwd'],
  ['/images/a.jpg', '/images/a.jpg'],
  ['%2e%2e/%2e%2e/a', '/a'],
  ['..\\..\\a', '/a'],
  ['other-post/', '/posts/other-post/'],
  ['?q=1#part', '/posts/?q=1#part'],
  ['', '/posts/'],
  ['/.//evil.example/a', '/evil.example/a'],
  ['..//evil.example', '/evil.example'],
  ['https://other.example/a', 'https://other.example/a'],
  ['//other.example/a', 'https://other.example/a'],
  ['http://[', '/'],
])('resolves %j as a file in the folder of posts would: %s', (address, path) => {
  expect(resolveInPost(address)).toBe(path);
});

it('names the file of a post within the folder of posts, whatever the slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (slug) => {
      const { href } = new URL(postFile(slug), site);
      expect(href.startsWith(`${site}posts/`)).toBe(true);
      expect(decodeURIComponent(href.slice(`${site}posts/`.length))).toBe(`${slug}.json`);
    }),
  );
});
