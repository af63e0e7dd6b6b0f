// @vitest-environment node
import { expect, it } from 'vitest';
import { postJsonSource } from '../../../src/publish/sources/post-json-source.ts';

const changedAt = '2026-01-02T03:04:05Z';
const text = JSON.stringify({ title: 'A post', publishedAt: '2025-10-18T16:36:06Z', body: 'Words.', mood: 'good' });

it.each([
  ['a-post.json', 'a-post', true],
  ['a-post (1).json', 'a-post-1', false],
  ['(…).json', 'a-post', false],
  [undefined, 'a-post', false],
])('names the post of the file %s', (fileName, slug, hasSlug) => {
  const read = postJsonSource.parse({ text, fileName, changedAt });
  expect(read.ok && read.value.posts).toMatchObject([{ post: { slug }, hasSlug }]);
});

it('names the fields that no post has', () => {
  const read = postJsonSource.parse({ text, changedAt });
  expect(read.ok && read.value.posts[0]?.notes).toEqual(['left out fields the format doesn’t know: mood']);
});
