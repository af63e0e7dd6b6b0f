// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress } from '../../src/app/paths';
import { takeawaysAddress } from '../../src/catalog/takeaways/takeaways-address';
import {
  categoriesAddress,
  categoryAddress,
  composeAddress,
  homeAddress,
  listPageAddress,
  notesAddress,
  postAddress,
  savedAddress,
  searchAddress,
  type TermKind,
  tagAddress,
  tagsAddress,
  termAddress,
} from '../../src/post/addresses';
import { slugify } from '../../src/post/slug';
import { termSlug } from '../../src/post/term';

const slugs = fc
  .string({ unit: 'binary', minLength: 1 })
  .map(slugify)
  .filter((slug) => slug !== '');
const names = fc.string({ unit: 'binary' }).filter((name) => termSlug(name) !== '');
const kinds = fc.constantFrom<TermKind>('categories', 'tags');
const pages = fc.integer({ min: 1, max: 999_999_999 });

/** Reads an address as a browser shows it, which escapes what the address did not. */
function follow(address: string) {
  const { pathname, search } = new URL(address, 'https://host.example');
  return readAddress(pathname, search);
}

it('reads back the page of every post', () => {
  fc.assert(
    fc.property(slugs, (slug) => {
      expect(follow(postAddress(slug))).toEqual({ kind: 'post', slug });
      expect(readAddress('/', `?${new URLSearchParams({ post: slug })}`)).toEqual({ kind: 'post', slug });
    }),
  );
});

it('reads back the page of every category and tag, and their older pages', () => {
  fc.assert(
    fc.property(kinds, names, pages, (terms, name, page) => {
      const address = terms === 'tags' ? tagAddress(name) : categoryAddress(name);
      const term = termSlug(name);
      expect(follow(address)).toEqual({ kind: 'term', terms, term, page: undefined });
      expect(follow(listPageAddress(address, page))).toEqual({ kind: 'term', terms, term, page });
    }),
  );
});

it('reads back the home page, its older pages, the lists of terms, and the page of all comments', () => {
  expect(follow(homeAddress)).toEqual({ kind: 'posts', page: undefined });
  expect(follow(listPageAddress(homeAddress, 12))).toEqual({ kind: 'posts', page: 12 });
  expect(follow(categoriesAddress)).toEqual({ kind: 'terms', terms: 'categories' });
  expect(follow(tagsAddress)).toEqual({ kind: 'terms', terms: 'tags' });
  expect(follow(notesAddress)).toEqual({ kind: 'notes' });
  expect(follow(savedAddress)).toEqual({ kind: 'saved' });
  expect(follow(composeAddress)).toEqual({ kind: 'compose' });
  expect(follow(searchAddress)).toEqual({ kind: 'search' });
  expect(follow(`${searchAddress}?q=lakes`)).toEqual({ kind: 'search' });
});

it('keeps names apart that are also parts of addresses', () => {
  expect(follow(postAddress('page'))).toEqual({ kind: 'post', slug: 'page' });
  expect(follow(postAddress('__proto__'))).toEqual({ kind: 'post', slug: '__proto__' });
  expect(follow(termAddress('tags', 'page'))).toEqual({ kind: 'term', terms: 'tags', term: 'page', page: undefined });
});

it('reads a slug in whatever way its accents are written', () => {
  expect(readAddress('/posts/cafe%CC%81/')).toEqual({ kind: 'post', slug: 'café' });
});

it('reads back the other way to look at a list, on every page of it, and on nothing else', () => {
  const view = 'takeaways';
  expect(follow(takeawaysAddress(homeAddress))).toEqual({ kind: 'posts', page: undefined, view });
  expect(follow(takeawaysAddress(listPageAddress(homeAddress, 12)))).toEqual({ kind: 'posts', page: 12, view });
  fc.assert(
    fc.property(kinds, names, pages, (terms, name, page) => {
      const term = termSlug(name);
      const address = termAddress(terms, term);
      expect(follow(takeawaysAddress(address))).toEqual({ kind: 'term', terms, term, page: undefined, view });
      expect(follow(takeawaysAddress(listPageAddress(address, page)))).toEqual({
        kind: 'term',
        terms,
        term,
        page,
        view,
      });
    }),
  );
  expect(follow(takeawaysAddress(postAddress('a')))).toEqual({ kind: 'post', slug: 'a' });
  expect(follow(takeawaysAddress(tagsAddress))).toEqual({ kind: 'terms', terms: 'tags' });
  expect(readAddress('/', '?view=posts')).toEqual({ kind: 'posts', page: undefined });
});

it('ignores a query that names no post', () => {
  expect(readAddress('/', '?utm_source=x&post=')).toEqual({ kind: 'posts', page: undefined });
  expect(readAddress('/tags/', '?post=a')).toEqual({ kind: 'terms', terms: 'tags' });
});

it.each([
  '/posts/',
  '/posts/a/b/',
  '/posts/a.json',
  '/posts/a.md',
  '/posts/images/a.jpg',
  '/posts/..%2F..%2Fa/',
  '/posts/a%2Fb/',
  '/page/',
  '/page/0/',
  '/page/01/',
  '/page/-1/',
  '/page/1.5/',
  '/page/1e3/',
  '/page/9999999999/',
  '/page/2/more/',
  '/tags/a/b/',
  '/tags/a/page/',
  '/tags/a/page/x/',
  '/tags/a/page/2/3/',
  '/Posts/a/',
  '/notes/a/',
  '/saved/a/',
  '/compose/a/',
  '/search/a/',
  '/constructor/',
  '/__proto__/a/',
  '/posts/%E0%A4%A/',
  '/%/',
])('knows no page at %s', (address) => {
  expect(readAddress(address)).toBeUndefined();
});

it('never throws, whatever the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, search) => {
      expect(() => readAddress(`/${path}`, search)).not.toThrow();
    }),
  );
});
