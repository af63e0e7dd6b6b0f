// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWithinSite, relativeHref } from '../../src/ui/relative-href.ts';

/** Steps of a path as browsers keep them: no dots of their own, nothing left to escape. */
const step = fc.oneof(
  fc.constantFrom('a', 'b', 'posts', 'javascript:alert(1)', 'x:y', '', '%E6%97%A5', '~', ':'),
  fc.string({ unit: fc.constantFrom(...'abc:@%41~-_') }).filter((text) => !/^(?:\.|%2e)+$/iu.test(text)),
);
const folder = fc.array(step, { maxLength: 4 }).map((steps) => ['', ...steps, ''].join('/'));
const page = folder.filter((path) => !path.startsWith('//'));
const target = fc
  .tuple(
    page,
    fc.constantFrom('', 'file.json', 'x:y'),
    fc.constantFrom('', '?q=1&r=a/b', '?'),
    fc.constantFrom('', '#f/g'),
  )
  .map((parts) => parts.join(''));
const base = fc.constantFrom('https://host.example/', 'https://host.example/a/', 'http://localhost:8080/a/b:c/d/');

it('leads from any page to any address, in whatever folder of whatever host the site lies', () => {
  fc.assert(
    fc.property(base, page, target, (site, from, to) => {
      const here = new URL(`.${from}`, site);
      expect(new URL(relativeHref(from, to), here).href).toBe(new URL(`.${to}`, site).href);
    }),
    { numRuns: 3000 },
  );
});

it('leads right from a page at a host’s root that is served without its slash', () => {
  expect(new URL(relativeHref('/posts/a/', '/posts/b/'), 'https://host.example/posts/a').pathname).toBe('/posts/b/');
  expect(new URL(relativeHref('/posts/a/', '/'), 'https://host.example/posts/a').pathname).toBe('/');
});

it('leads from a page that is shown for a query, too', () => {
  expect(new URL(relativeHref('/', '/'), 'https://host.example/a/?post=b').href).toBe('https://host.example/a/');
  expect(new URL(relativeHref('/', '/?post=c'), 'https://host.example/a/index.html').href).toBe(
    'https://host.example/a/?post=c',
  );
});

it.each([
  ['/', '/', './'],
  ['/', '/posts/a/', 'posts/a/'],
  ['/posts/a/', '/', '../../'],
  ['/posts/a/', '/posts/b/', '../../posts/b/'],
  ['/posts/a/', '/posts/a/', '../../posts/a/'],
  ['/tags/a/', '/tags/a/page/2/', '../../tags/a/page/2/'],
  ['/posts/a/', '/posts/a.json', '../../posts/a.json'],
  ['/tags/', '/?post=a#part', '../?post=a#part'],
  ['/', '/javascript:alert(1)', './javascript:alert(1)'],
  ['/', '//host.example/', './/host.example/'],
])('from %s to %s is %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});

it('tells paths of the site from other addresses', () => {
  expect(['/', '/a', '/?q', '/a//b'].every(isWithinSite)).toBe(true);
  expect(['', 'a', '//host.example', 'https://host.example', '#f', '?q'].some(isWithinSite)).toBe(false);
});
