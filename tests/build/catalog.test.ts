// @vitest-environment node
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { summarize } from '../../src/build/archive/post-facts.ts';
import { buildCatalog } from '../../src/build/catalog.ts';
import { dataOfPage } from '../../src/build/products/make-data.ts';
import { sitePages } from '../../src/build/site-pages.ts';
import { listPageSchema, termIndexSchema } from '../../src/catalog/list-files.ts';
import type { Post } from '../../src/post/post-schema.ts';
import { makePost } from '../support/make-post.ts';

/** Posts newest first, all tagged. */
function posts(total: number): readonly Post[] {
  return Array.from({ length: total }, (_, index) =>
    makePost({ category: 'Technology', tags: ['Cloud'] }, `post-${total - index}`),
  );
}

function filesOf(list: readonly Post[]): ReadonlyMap<string, string> {
  return new Map(sitePages(buildCatalog(list.map(summarize))).flatMap(dataOfPage));
}

const slugsIn = (text: string | undefined) =>
  v.parse(listPageSchema, JSON.parse(text ?? '')).posts.map(({ slug }) => slug);

it('says of a post what lists show, in plain text', () => {
  const post = makePost({
    title: 'Cloud at play',
    category: 'Technology',
    tags: ['Cloud', 'cloud', 'AI'],
    source: { name: 'Hacker News' },
    language: 'en',
    takeaway: 'Games **move** [there](https://a.example).',
    body: 'word '.repeat(460),
  });
  expect(summarize(post)).toEqual({
    slug: 'a-post',
    title: 'Cloud at play',
    publishedAt: '2025-10-18T16:36:06Z',
    category: 'Technology',
    tags: ['Cloud', 'AI'],
    source: { name: 'Hacker News' },
    language: 'en',
    minutes: 2,
    takeaway: 'Games move there.',
  });
});

it('writes the lists of all posts, of each category and of each tag, and the two lists of terms', () => {
  const files = filesOf([makePost({ category: 'Art & Life', tags: ['C++', '日本'] })]);
  expect([...files.keys()].sort()).toEqual([
    'lists/all/newest.json',
    'lists/categories.json',
    'lists/categories/art-~and~-life/newest.json',
    'lists/tags.json',
    'lists/tags/c~plus~~plus~/newest.json',
    'lists/tags/日本/newest.json',
  ]);
});

it('writes the lists of a site without posts', () => {
  const files = filesOf([]);
  expect(files.get('lists/all/newest.json')).toBe('{"posts":[]}');
  expect(files.get('lists/categories.json')).toBe('{"terms":[]}');
  expect(files.get('lists/tags.json')).toBe('{"terms":[]}');
});

it('writes nothing that it could not read', () => {
  for (const [path, text] of filesOf(posts(45))) {
    const schema = /^lists\/(?:tags|categories)\.json$/u.test(path) ? termIndexSchema : listPageSchema;
    expect(v.safeParse(schema, JSON.parse(text)).success, path).toBe(true);
  }
});

it('shows each tag once for names that differ in case only, as the oldest post writes it', () => {
  const files = filesOf([makePost({ tags: ['CLOUD'] }, 'new'), makePost({ tags: ['Cloud', 'cloud'] }, 'old')]);
  expect(JSON.parse(files.get('lists/tags.json') ?? '')).toEqual({
    terms: [{ name: 'Cloud', slug: 'cloud', count: 2 }],
  });
  expect(slugsIn(files.get('lists/tags/cloud/newest.json'))).toEqual(['new', 'old']);
});

it('keeps tags apart that look alike, and takes names that objects have by birth', () => {
  const tags = ['C', 'C++', 'C#', '__proto__', 'constructor'];
  const { terms } = buildCatalog([summarize(makePost({ tags }))]);
  expect(terms.tags.terms.map(({ name }) => name).sort()).toEqual([...tags].sort());
});

it('puts every post into its lists exactly once, newest first', () => {
  const names = fc.constantFrom('a', 'A', 'b', 'B b', 'b  B', 'c');
  const fields = fc.record({ tags: fc.array(names, { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 50 }), (drawn) => {
      const list = drawn.map((field, index) => makePost(field, `post-${index}`));
      const { pages } = buildCatalog(list.map(summarize));
      const slugs = new Map<string, string[]>();
      for (const { list: id, page, content } of pages) {
        if (page !== undefined) continue;
        const name = id.kind === 'all' ? '' : id.slug;
        const walked = slugs.get(name) ?? [];
        let current: typeof content | undefined = content;
        while (current !== undefined) {
          walked.push(...current.posts.map(({ slug }) => slug));
          const { older }: { older?: number | undefined } = current;
          current =
            older === undefined ? undefined : pages.find((other) => other.list === id && other.page === older)?.content;
        }
        slugs.set(name, walked);
      }
      const has = (post: Post, slug: string) =>
        post.tags.some((tag) => tag.toLowerCase().split(/\s+/u).join('-') === slug);
      for (const [name, walked] of slugs) {
        expect(walked).toEqual(list.filter((post) => name === '' || has(post, name)).map(({ slug }) => slug));
      }
    }),
    { numRuns: 50 },
  );
});

it('rewrites three files and one page each, however many posts there are, when one is added', () => {
  for (const total of [39, 40, 99, 100]) {
    const before = filesOf(posts(total));
    const after = filesOf(posts(total + 1));
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    const rewritten = changed.filter((path) => before.has(path)).sort();
    expect(rewritten).toEqual([
      'lists/all/newest.json',
      'lists/categories.json',
      'lists/categories/technology/newest.json',
      'lists/tags.json',
      'lists/tags/cloud/newest.json',
    ]);
    expect(changed.length - rewritten.length).toBe((total + 1) % 20 === 0 ? 3 : 0);
  }
});
