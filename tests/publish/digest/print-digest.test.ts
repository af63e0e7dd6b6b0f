// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Post } from '../../../src/post/post-schema';
import { parseDigests } from '../../../src/publish/digest/parse-digest';
import { printDigest, printDigests } from '../../../src/publish/digest/print-digest';
import { arbitraryPost } from './arbitrary-post';

function parse(text: string): readonly Post[] {
  const read = parseDigests(text, {
    fallbackPublishedAt: '1999-01-01T00:00:00Z',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value.map(({ post }) => post);
}

it('gives the same post when what it printed is parsed again, whatever the post', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryPost, (post) => {
      expect(parse(printDigest(post))).toEqual([post]);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

it('gives the same posts when several are printed one after the other, on any system', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(arbitraryPost, { minLength: 1, maxLength: 4 }), (posts) => {
      const written = new TextDecoder().decode(new TextEncoder().encode(printDigests(posts)));
      expect(parse(written)).toEqual(posts);
    }),
    { numRuns: 100 },
  );
});

const plainPost: Post = {
  title: 'Harbour clocks',
  slug: 'harbour-clocks',
  publishedAt: '2025-10-18T16:32:46Z',
  takeaway: 'The clock runs fast.',
  body: 'It was set wrong.\n\n## Why nobody fixed it\n\nSailors rely on it.',
  category: 'Harbours',
  tags: ['Clocks', 'C++'],
  source: { name: 'Hacker News', url: 'https://news.example/1' },
  authors: [{ name: 'Ada' }],
  draft: false,
};

it('writes what services write, and readable lines for what they have no line for', () => {
  expect(printDigest(plainPost)).toBe(
    [
      '💥 Read this insightful post from Hacker News 📖',
      '🔗 Source: https://news.example/1',
      '# Harbour clocks',
      '📂 Category: Harbours',
      '✍️ Author: Ada',
      '✅ Main takeaway:',
      'The clock runs fast.',
      '',
      'It was set wrong.',
      '',
      'Why nobody fixed it',
      '',
      'Sailors rely on it.',
      '',
      '🔥 What do you think?',
      '#️⃣ #Clocks #C++',
      '🕒 Posted on 1760805166',
    ].join('\n'),
  );
});

it('writes an article between fences if its lines would be read as something else', () => {
  const post = { ...plainPost, body: 'Two lines\nof one paragraph.' };
  expect(printDigest(post)).toContain('📝 Article in Markdown:\n~~~\nTwo lines\nof one paragraph.\n~~~\n');
});

it('keeps exactly what no line can hold', () => {
  const post = { ...plainPost, title: 'Two\nlines' };
  expect(printDigest(post)).toContain('🧾 Exact fields: {"title":"Two\\nlines"}');
});
