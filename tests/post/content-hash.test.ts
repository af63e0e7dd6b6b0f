// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash } from '../../src/post/content-hash';

const post = { title: 'A title', takeaway: 'The point.', body: 'The article.' };

it('stays the same for the same words, in every browser and build', () => {
  expect(contentHash({ ...post })).toBe(contentHash(post));
  expect(contentHash(post)).toMatch(/^[\da-z]+-[\da-z]+$/u);
});

it('changes with the title, the takeaway and the body, and when words move from one to the other', () => {
  const texts = fc.record({ title: fc.string(), takeaway: fc.string(), body: fc.string() });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const areEqual = a.title === b.title && a.takeaway === b.takeaway && a.body === b.body;
      expect(contentHash(a) === contentHash(b)).toBe(areEqual);
    }),
  );
  expect(contentHash({ title: 'ab', body: 'c' })).not.toBe(contentHash({ title: 'a', body: 'bc' }));
});

it('does not care about what readers don’t read', () => {
  const retagged = { ...post, tags: ['New'], updatedAt: '2026-01-01T00:00:00Z' };
  expect(contentHash(retagged)).toBe(contentHash(post));
});
