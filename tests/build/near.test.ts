// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kinshipScore, type NearPost, nearPosts } from '../../src/build/near.ts';
import { memory } from '../../src/build/term-memory.ts';

/** How long the largest archive takes is not what is tested here. */
const patience = 300_000;

const terms = ['Cloud', 'cloud', 'AI', 'C', 'C++', 'قصة', '日本', 'Games'];

/** Archives, oldest first: few enough tags for posts to have some in common. */
const archives = fc
  .array(
    fc.record({
      category: fc.option(fc.constantFrom('Technology', 'technology', 'Art'), { nil: undefined }),
      tags: fc.array(fc.constantFrom(...terms), { maxLength: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((posts): readonly NearPost[] => posts.map((post, index) => ({ ...post, ...made(index) })));

function made(index: number) {
  const publishedAt = new Date(Date.UTC(2020, 0, 1 + index)).toISOString();
  return { slug: `post-${index}`, title: `Post ${index}`, publishedAt };
}

/** An archive of posts with these tags, oldest first. */
function tagged(...tagsOf: readonly (readonly string[])[]): readonly NearPost[] {
  return tagsOf.map((tags, index) => ({ ...made(index), tags }));
}

const relatedTo = (slug: string, posts: readonly NearPost[]) =>
  nearPosts(posts)
    .get(slug)
    ?.related.map(({ slug }) => slug);

it('leads from each post to the next newer and the next older one', () => {
  const near = nearPosts(tagged([], [], []));
  expect(near.get('post-0')).toEqual({ newer: { slug: 'post-1', title: 'Post 1' }, related: [] });
  expect(near.get('post-1')).toEqual({
    newer: { slug: 'post-2', title: 'Post 2' },
    older: { slug: 'post-0', title: 'Post 0' },
    related: [],
  });
  expect(near.get('post-2')).toEqual({ older: { slug: 'post-1', title: 'Post 1' }, related: [] });
});

it('names at most four related posts, each once, all older, never the post itself', () => {
  fc.assert(
    fc.property(archives, (posts) => {
      const place = new Map(posts.map(({ slug }, index) => [slug, index]));
      const near = nearPosts(posts);
      expect([...near.keys()]).toEqual(posts.map(({ slug }) => slug));
      for (const [slug, { related }] of near) {
        expect(related.length).toBeLessThanOrEqual(4);
        expect(new Set(related.map(({ slug }) => slug)).size).toBe(related.length);
        for (const other of related) expect(place.get(other.slug)).toBeLessThan(place.get(slug) ?? -1);
      }
    }),
  );
});

it('changes nothing but the way to the newer post, of one post, when a newest one comes', () => {
  fc.assert(
    fc.property(archives, (posts) => {
      const before = nearPosts(posts.slice(0, -1));
      const after = nearPosts(posts);
      for (const [slug, near] of before) {
        const isLast = slug === posts.at(-2)?.slug;
        expect(after.get(slug)).toEqual(isLast ? { ...near, newer: after.get(slug)?.newer } : near);
      }
    }),
  );
});

it('says the same of the same posts', () => {
  fc.assert(
    fc.property(archives, (posts) => {
      expect(nearPosts(posts)).toEqual(nearPosts(structuredClone(posts)));
    }),
  );
});

it('carries what a list of related posts shows, and no empty category', () => {
  const posts = [
    { ...made(0), category: 'Art', tags: ['Clocks'] },
    { ...made(1), tags: ['Clocks'] },
    ...tagged([], [], [], [], [], []).map((post, index) => ({ ...post, ...made(index + 2) })),
    { ...made(8), tags: ['clocks'] },
  ];
  expect(nearPosts(posts).get('post-8')?.related).toEqual([
    { slug: 'post-1', title: 'Post 1', publishedAt: posts[1]?.publishedAt },
    { slug: 'post-0', title: 'Post 0', publishedAt: posts[0]?.publishedAt, category: 'Art' },
  ]);
});

it('prefers the rarer tag, then more tags, then the newer post', () => {
  const common = Array.from({ length: 12 }, () => ['Cloud', 'Web']);
  const posts = tagged(['Harbours'], ['Cloud', 'Web'], ...common, [], [], ['Harbours', 'Cloud']);
  expect(relatedTo('post-16', posts)?.[0]).toBe('post-0');
  const three = tagged(['A', 'B'], ['A'], ['A'], [], [], [], [], [], ['A', 'B']);
  expect(relatedTo('post-8', three)).toEqual(['post-0', 'post-2', 'post-1']);
});

it('takes no post for related that shares only what most have', () => {
  const posts = Array.from({ length: 30 }, (_, index) => ({ ...made(index), category: 'News', tags: ['Daily'] }));
  expect([...nearPosts(posts).values()].flatMap(({ related }) => related)).toEqual([]);
});

it('takes a small category for something in common, and a large one for nothing', () => {
  const posts = Array.from({ length: 60 }, (_, index) => ({
    ...made(index),
    category: index === 3 || index === 59 ? 'Clocks' : 'News',
    tags: [],
  }));
  expect(relatedTo('post-59', posts)).toEqual(['post-3']);
  expect(relatedTo('post-58', posts)).toEqual([]);
});

it('looks at a bounded number of posts for each, so that 100,000 are done in linear time', {
  timeout: patience,
}, () => {
  const total = 100_000;
  const posts = Array.from({ length: total }, (_, index) => ({
    ...made(index),
    category: `Category ${index % 7}`,
    tags: [`Tag ${index % 90}`, `Tag ${(index * 31) % 1_000}`],
  }));
  let comparisons = 0;
  const near = nearPosts(posts, (...kinship) => {
    comparisons += 1;
    return kinshipScore(...kinship);
  });
  expect(near.size).toBe(total);
  expect(near.get(`post-${total - 1}`)?.related).toHaveLength(4);
  // Two tags and a category.
  expect(comparisons).toBeLessThanOrEqual(total * 3 * memory);
  expect(comparisons).toBeGreaterThan(total * memory);
});
