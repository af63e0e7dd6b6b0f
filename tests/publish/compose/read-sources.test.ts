// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packPosts } from '../../../src/publish/compose/pack-posts';
import { isMoreThanText } from '../../../src/publish/compose/read-source';
import { readFileBytes, readPastedText } from '../../../src/publish/compose/read-sources';
import { printPostFile } from '../../../src/publish/post-file';
import { makePost } from '../../support/make-post';

const now = '2025-11-01T18:00:00Z';
const digest =
  '💥 Read this from The Evening Paper 📖\n📂 Category: Things\n✅ Main takeaway:\nOne thing.\n#️⃣ #One #Two\n🕒 Posted on 1760805166';

it('reads a file, whatever a browser has called its second download', () => {
  const bytes = strToU8(printPostFile(makePost({ title: 'A title' })));
  const [source] = readFileBytes(bytes, 'a-post (1).json', now);
  expect(source?.posts.map(({ post }) => [post.slug, post.title])).toEqual([['a-post-1', 'A title']]);
});

it('reads all that is in an archive, and tells what can’t be read', () => {
  const posts = [
    makePost({ title: 'One' }, 'one'),
    makePost({ title: 'Two' }, 'two'),
    makePost({ title: 'One again' }, 'one'),
  ];
  const sources = readFileBytes(packPosts(posts), 'posts.zip', now);
  expect(sources.flatMap(({ posts }) => posts.map(({ post }) => post.slug))).toEqual(['one', 'two', 'one-2']);
  const pictures = readFileBytes(zipSync({ 'a.png': strToU8('x') }), 'pictures.zip', now);
  expect(pictures.flatMap(({ refused }) => refused)).toEqual([expect.stringContaining('None of its 1 files')]);
  const [nothing] = readFileBytes(new Uint8Array([0, 1, 2]), 'a.png', now);
  expect(nothing).toMatchObject({ posts: [], refused: [expect.stringContaining('no text')] });
});

it('tells a digest from words that are a body alone', () => {
  expect(isMoreThanText(readPastedText(digest, now))).toBe(true);
  expect(isMoreThanText(readPastedText('Some words.\n\n## A heading\n\nMore words.', now))).toBe(false);
});
