// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePost } from '../../../src/post/decode-post';
import type { Post } from '../../../src/post/post-schema';
import { printMarkdownFile } from '../../../src/publish/export/print-markdown-file';
import { markdownSource } from '../../../src/publish/sources/markdown-file/markdown-source';
import { arbitraryPost } from '../digest/arbitrary-post';

const changedAt = '1999-01-01T00:00:00Z';

function read(text: string, fileName: string | undefined): Post {
  expect(markdownSource.detect({ text, fileName, changedAt })).toBe(true);
  const result = markdownSource.parse({ text, fileName, changedAt });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  const [only] = result.value.posts;
  if (only === undefined || result.value.posts.length > 1) throw new Error('not one post');
  expect(only.notes).toEqual([]);
  return only.post;
}

it('gives the same post when its file is read again, whatever the post', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryPost, (post) => {
      const text = printMarkdownFile(post);
      const onDisk = new TextDecoder().decode(new TextEncoder().encode(text));
      expect(onDisk).toBe(text);
      expect(read(onDisk, `${post.slug}.md`)).toEqual(post);
      expect(read(onDisk, undefined)).toEqual(post);
      // As version control on Windows may write it.
      expect(read(onDisk.replaceAll('\n', '\r\n'), `${post.slug}.md`)).toEqual(post);
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
});

it('gives the same post for every post of this repository', () => {
  const names = readdirSync('public/posts').filter((name) => name.endsWith('.json'));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const post = decodePost(JSON.parse(readFileSync(`public/posts/${name}`, 'utf8')), name.replace('.json', ''));
    if (!post.ok) throw new Error(name);
    expect(read(printMarkdownFile(post.value), `${post.value.slug}.md`)).toEqual(post.value);
  }
});

const clock: Post = {
  title: 'Harbour clocks: a "history"',
  slug: 'clocks',
  publishedAt: '2025-10-18T16:32:46+02:00',
  updatedAt: '2025-10-20T08:00:00Z',
  takeaway: 'The clock runs *fast*.',
  body: '# It was set wrong\n\n<b>Nobody</b> fixed it {{< figure >}}.',
  category: 'Harbours',
  tags: ['C++', 'no', '2024'],
  source: { name: 'Hacker News', url: 'https://news.example/1' },
  question: 'Is it: late?',
  authors: [{ name: 'Ada', url: 'https://ada.example/' }],
  language: 'en',
  image: { src: 'images/clock.png', alt: 'A clock', width: 640, height: 480 },
  discussionUrl: 'https://news.example/1/comments',
  draft: true,
};

it('writes front matter as Hugo names it, quoting what YAML would take for something else than text', () => {
  expect(printMarkdownFile(clock)).toBe(`---
title: 'Harbour clocks: a "history"'
date: 2025-10-18T16:32:46+02:00
lastmod: "2025-10-20T08:00:00Z"
draft: true
slug: clocks
categories:
  - Harbours
tags:
  - C++
  - "no"
  - "2024"
takeaway: The clock runs *fast*.
source:
  name: Hacker News
  url: https://news.example/1
question: "Is it: late?"
authors:
  - name: Ada
    url: https://ada.example/
language: en
image:
  src: images/clock.png
  alt: A clock
  width: 640
  height: 480
discussionUrl: https://news.example/1/comments
format: takeaway-post
---

# It was set wrong

<b>Nobody</b> fixed it {{< figure >}}.
`);
});

it('keeps line ends of Windows, and what no file can hold, in a text that can be edited', () => {
  const body = 'One\r\ntwo\0three\r\nfour';
  const text = printMarkdownFile({ ...clock, body });
  expect(text).toContain('\n\nOne\ntwo␛0000three\nfour\n');
  expect(read(text.replace('four', 'five'), 'clocks.md').body).toBe('One\r\ntwo\0three\r\nfive');
});

it('names what was added by hand and has no place', () => {
  const text = printMarkdownFile(clock).replace('language: en', 'language: en\nweight: 3\nmood: calm');
  const result = markdownSource.parse({ text, fileName: 'clocks.md', changedAt });
  expect(result.ok && result.value.posts[0]?.notes).toEqual(['left out fields the format doesn’t know: weight, mood']);
});

it('refuses a file of its own with a mistake in it, by the name of the field', () => {
  const text = printMarkdownFile(clock).replace('https://ada.example/', 'javascript:alert(1)');
  expect(markdownSource.parse({ text, fileName: 'clocks.md', changedAt })).toMatchObject({
    ok: false,
    fault: { code: 'refused-post', issues: [expect.stringContaining('authors.0.url')] },
  });
});
