// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { postOfEntry, type SourceEntry } from '../../../src/publish/sources/entry.ts';

const changedAt = '2026-01-02T03:04:05Z';

function made(entry: Partial<SourceEntry>) {
  const read = postOfEntry({ title: 'A title', body: '', published: '2025-10-18', ...entry }, changedAt, 'a feed');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

describe('a takeaway', () => {
  it('is that of the source, where it has one', () => {
    const { post, notes } = made({ takeaway: 'The point.', summary: 'Another.', body: 'First.\n\nSecond.' });
    expect([post.takeaway, post.body, notes]).toEqual(['The point.', 'First.\n\nSecond.', []]);
  });

  it('is made of the summary, and said to be', () => {
    const { post, notes } = made({ summary: 'In short:\nso it is.', body: 'First.\n\nSecond.' });
    expect([post.takeaway, post.body]).toEqual(['In short: so it is.', 'First.\n\nSecond.']);
    expect(notes).toEqual(['no takeaway: made of the summary']);
  });

  it('is the first paragraph else, which leaves the body', () => {
    const { post, notes } = made({ body: '\nFirst line\nand second.\n\n## More\n\nText.' });
    expect([post.takeaway, post.body]).toEqual(['First line and second.', '## More\n\nText.']);
    expect(notes).toEqual(['no takeaway: made of the first paragraph']);
  });

  it('is the beginning of a long paragraph, which stays', () => {
    const sentence = 'A sentence that is neither short nor very long, as they are. ';
    const body = sentence.repeat(20).trim();
    const { post } = made({ body });
    expect(post.body).toBe(body);
    expect(post.takeaway).toBe(sentence.repeat(4).trim());
  });

  it.each([
    'Code:',
    '# Heading',
    '- list',
    '> quote',
    '```\ncode\n```',
    '| a |\n| - |',
    '![x](y.png)',
    '    code',
    'Title\n===',
  ])('is not made of %j', (body) => {
    expect(made({ body }).post).toMatchObject({ body, takeaway: undefined });
  });
});

describe('what is missing', () => {
  it('is made of the rest, and said to be', () => {
    const { post, notes, hasDate, hasTitle } = made({ title: '', published: undefined, body: '# First words here' });
    expect(post).toMatchObject({ title: 'First words here', publishedAt: changedAt, slug: 'first-words-here' });
    expect([hasDate, hasTitle]).toEqual([false, false]);
    expect(notes).toEqual(['no title: made one of the text', 'no date: used the time of the file']);
  });

  it('can’t be made of nothing', () => {
    expect(postOfEntry({ body: ' ' }, changedAt, 'a feed')).toEqual({
      ok: false,
      fault: { code: 'empty-source', format: 'a feed' },
    });
  });
});

describe('what no post may have', () => {
  it('is left out with a note, and the rest is kept', () => {
    const { post, notes } = made({
      body: 'Words.',
      takeaway: 'Point.',
      published: 'some day',
      language: 'Klingon!',
      source: { name: 'A paper', url: 'javascript:alert(1)' },
      authors: [{ name: 'R. Writer', url: 'data:text/html,x' }, { name: ' ' }],
      image: { src: 'javascript:alert(1)' },
      discussionUrl: 'ftp://example.org/',
      tags: ['x'.repeat(400), '#good', ' '],
    });
    expect(post).toMatchObject({ source: { name: 'A paper' }, authors: [{ name: 'R. Writer' }], tags: ['good'] });
    expect([post.language, post.image, post.discussionUrl]).toEqual([undefined, undefined, undefined]);
    expect(notes).toHaveLength(8);
  });

  it.each(['../../etc/passwd', '/posts/a b/', 'C:\\x', 'A Title'])(
    'has no way out of its folder: the slug %s',
    (slug) => {
      expect(made({ slug }).post.slug).toMatch(/^[\p{L}\p{N}_-]+$/u);
    },
  );
});

it('takes the first topic for the category, and each name once', () => {
  expect(made({ topics: ['Cities', 'Books', 'Cities'], tags: ['Books', 'C++'] }).post).toMatchObject({
    category: 'Cities',
    tags: expect.arrayContaining(['Books', 'C++']),
  });
  expect(made({ category: 'Books', topics: ['Cities', 'Books'] }).post).toMatchObject({
    category: 'Books',
    tags: ['Cities'],
  });
});

it('names a source by its host, where nobody else does', () => {
  expect(made({ source: { url: 'https://www.example.org/a' } }).post.source).toEqual({
    name: 'example.org',
    url: 'https://www.example.org/a',
  });
});
