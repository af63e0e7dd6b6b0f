// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DigestOverrides, type ParsedDigest, parseDigests } from '../../../src/publish/digest/parse-digest';

const fallbackPublishedAt = '2020-02-02T02:02:02Z';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/digest/${name}`, import.meta.url), 'utf8');
}

function parseAll(text: string, overrides?: DigestOverrides): readonly ParsedDigest[] {
  const read = parseDigests(
    text,
    overrides === undefined ? { fallbackPublishedAt } : { fallbackPublishedAt, overrides },
  );
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

function parse(text: string, overrides?: DigestOverrides): ParsedDigest {
  const [digest, ...others] = parseAll(text, overrides);
  if (digest === undefined || others.length > 0) throw new Error(`${others.length + 1} digests`);
  return digest;
}

function parsePost(...lines: readonly string[]) {
  return parse(lines.join('\n')).post;
}

const opener = '💥 Read this insightful post from Hacker News 📖';
const label = '✅ Main takeaway:';

describe('a digest as the service sends it', () => {
  it('becomes a post with every part in its field', () => {
    const { post, hasDate, hasTitle, unknownLines } = parse(fixture('harbour-clock.txt'));
    expect(post).toEqual({
      title: 'Clocks Harbours Time',
      slug: 'clocks-harbours-time',
      publishedAt: '2025-10-18T16:32:46Z',
      takeaway: expect.stringMatching(/^The harbour clock .* any other way\.$/u),
      body: expect.stringMatching(/^It was set wrong(?:.|\n)*“harbour time”\.$/u),
      tags: ['Clocks', 'Harbours', 'Time'],
      source: { name: 'Hacker News' },
      authors: [],
      draft: false,
    });
    expect({ hasDate, hasTitle, unknownLines }).toEqual({ hasDate: true, hasTitle: false, unknownLines: [] });
  });

  it('makes a paragraph of every line and a heading of a short line between paragraphs', () => {
    const blocks = parse(fixture('harbour-clock.txt')).post.body.split('\n\n');
    expect(blocks.map((block) => block.slice(0, 16))).toEqual([
      'It was set wrong',
      'A clerk noticed ',
      '## Why nobody fi',
      'Sailors had begu',
      '## What came of ',
      'Today the railwa',
    ]);
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no variation selectors', (text: string) => text.replaceAll('\uFE0F', '')],
    ['no emoji', (text: string) => text.replaceAll(/[💥📖📂✅🔥🕒]/gu, '').replace('#️⃣ ', '')],
    ['no-break spaces in the labels', (text: string) => text.replaceAll(/(Main|Posted) /gu, '$1\u00A0')],
    ['zero-width spaces in the labels', (text: string) => text.replaceAll(/(Main|Category|#️⃣)/gu, '$1\u200B')],
    ['bold labels', (text: string) => text.replaceAll(/^(?:📂|✅|🔥|💥).*$/gmu, '**$&**')],
    ['underlined labels', (text: string) => text.replaceAll(/^(?:📂|✅|🔥|💥).*$/gmu, '__$&__')],
    ['labels as headings', (text: string) => text.replaceAll(/^(?:📂|✅|🔥|💥).*$/gmu, '### $&')],
    ['labels as list items', (text: string) => text.replaceAll(/^(?:📂|✅|🔥|💥|🕒).*$/gmu, '- $&')],
    ['blank lines everywhere', (text: string) => text.replaceAll('\n', '\n\n\n')],
    ['spaces at the ends of lines', (text: string) => text.replaceAll('\n', '  \n')],
  ])('is read the same with %s', (_name, change) => {
    const text = fixture('harbour-clock.txt');
    expect(parse(change(text)).post).toEqual(parse(text).post);
  });

  it('is read with bold labels, words behind the label, a list of tags and a title line', () => {
    expect(parse(fixture('bold-labels.md')).post).toMatchObject({
      title: 'Bread that keeps for a month',
      slug: 'bread-that-keeps-for-a-month',
      publishedAt: '2025-05-03T10:00:00+02:00',
      category: 'Food & Craft',
      source: { name: 'Lobsters' },
      takeaway: 'Why sourdough goes stale *later* than other bread.',
      body: 'Acids slow the starch down, and the crust does the rest.',
      question: 'What’s your take? Share your thoughts…',
      tags: ['Baking', 'Rye Bread'],
    });
  });

  it('is told from the next one in the same text', () => {
    const [first, second] = parseAll(fixture('several.txt'));
    expect(first?.post).toMatchObject({
      title: 'Scripts Meetings',
      body: expect.stringContaining("The morning's reading"),
    });
    expect(second?.post).toMatchObject({
      title: 'A map of every bench',
      publishedAt: '2025-10-18T17:32:46Z',
      source: { name: 'Tildes' },
      body: 'There are 4,112 of them.',
    });
  });
});

describe('labels', () => {
  it.each([
    'Main takeaway',
    '🎯 Key takeaway:',
    'KEY TAKEAWAYS',
    'Key takeaway(s):',
    "What You'll Learn",
    'What You’ll Learn:',
    'Here’s what you’ll learn 👇',
    "**Here's what you'll learn:**",
    '✅️ **Main takeaway**:',
    '## ✅ Main takeaway',
    '* Main takeaways:',
  ])('announce the takeaway: %s', (line) => {
    expect(parsePost(opener, line, 'The point.', 'The rest.')).toMatchObject({
      takeaway: 'The point.',
      body: 'The rest.',
    });
  });

  it('are no labels at the beginning of a sentence', () => {
    const post = parsePost(
      opener,
      label,
      'The point.',
      'Main takeaway from the talk: none.',
      'Category theory is hard.',
    );
    expect(post.body).toBe('Main takeaway from the talk: none.\n\nCategory theory is hard.');
  });

  it('announce a list, which becomes one paragraph', () => {
    expect(
      parsePost(opener, "What You'll Learn", '- how yeast works', '- why salt matters', '', 'Text.').takeaway,
    ).toBe('how yeast works; why salt matters');
  });

  it.each([
    ['💡 Check out this article from Lobsters', 'Lobsters'],
    ['Read this insightful post from Hacker News', 'Hacker News'],
    ['🔥 Don’t miss this must-read story via The Register! 🔥', 'The Register'],
    ['📰 Today’s pick, straight from Tildes', 'Tildes'],
    ['**💥 Dive into this thread on Reddit 👇**', 'Reddit'],
    ['Here’s a deep dive from Tales from the Crypt', 'Tales from the Crypt'],
  ])('name the source: %s', (line, name) => {
    expect(parsePost(line, '📂 Category: Tools', label, 'The point.')).toMatchObject({
      source: { name },
      category: 'Tools',
      takeaway: 'The point.',
      body: expect.not.stringContaining('Category'),
    });
  });

  it.each([
    ['🔥 What do you think?', undefined],
    ['**What do you think?** 🤔', undefined],
    ["💬 What's your take? Share your thoughts…", "What's your take? Share your thoughts…"],
    ['What do you think of harbour clocks?', 'What do you think of harbour clocks?'],
    ['🤔 Would you set it right?', 'Would you set it right?'],
    ['Question: Which one?', 'Which one?'],
  ])('ask the question: %s', (line, question) => {
    const post = parsePost(opener, label, 'The point.', 'The rest.', line, '#One #Two');
    expect(post).toMatchObject({ body: 'The rest.', tags: ['One', 'Two'] });
    expect(post.question).toBe(question);
  });

  it.each([
    ['#️⃣ #C++ #C# #日本語', ['C++', 'C#', '日本語']],
    ['#One #Two', ['One', 'Two']],
    ['🏷️ #One, #Two', ['One', 'Two']],
    ['#AI#ML', ['AI', 'ML']],
    ['Tags: Rye Bread, Salt', ['Rye Bread', 'Salt']],
    ['#️⃣ One Two', ['One', 'Two']],
  ])('give tags: %s', (line, tags) => {
    expect(parsePost(opener, label, 'The point.', line).tags).toEqual(tags);
  });

  it.each([
    ['🕒 Posted on 1760805166', '2025-10-18T16:32:46Z'],
    ['📅 Posted on 1760805166000', '2025-10-18T16:32:46Z'],
    ['**Posted on:** 2025-10-18T18:32:46+02:00', '2025-10-18T18:32:46+02:00'],
    ['Published on 2025-10-18', '2025-10-18T00:00:00Z'],
  ])('give the time: %s', (line, publishedAt) => {
    expect(parsePost(opener, label, 'The point.', line)).toMatchObject({ publishedAt, body: '' });
  });

  it('give what the format has no line for', () => {
    const post = parsePost(
      opener,
      '🔗 Source: https://news.example/1',
      '✍️ Author: Ada (https://ada.example)',
      '🌐 Language: pt-br',
      '🖼️ Image: ![A clock](clock.jpg) 800×600',
      '🔖 Slug: clock',
      label,
      'The point.',
    );
    expect(post).toMatchObject({
      source: { name: 'Hacker News', url: 'https://news.example/1' },
      authors: [{ name: 'Ada', url: 'https://ada.example' }],
      language: 'pt-BR',
      image: { src: 'clock.jpg', alt: 'A clock', width: 800, height: 600 },
      slug: 'clock',
    });
  });
});

describe('what may be missing', () => {
  it('is everything but some words', () => {
    const { post, hasDate } = parse('One line, and nothing else.');
    expect(post).toMatchObject({ body: 'One line, and nothing else.', publishedAt: fallbackPublishedAt, tags: [] });
    expect(post.title).toBe('One line, and nothing else');
    expect(hasDate).toBe(false);
    expect('takeaway' in post || 'category' in post || 'question' in post || 'source' in post).toBe(false);
  });

  it('is not the words themselves', () => {
    expect(parseDigests('\n \uFEFF\n', { fallbackPublishedAt })).toEqual({
      ok: false,
      fault: { code: 'empty-digest' },
    });
  });

  it('is a title: the tags give it, or the first sentence, cut at a word', () => {
    expect(parsePost(label, 'Short and **sweet**. And more.', '#Only').title).toBe('Short and sweet');
    const long =
      'This sentence goes on and on about nothing in particular so that it has to be cut somewhere near its middle.';
    const { title } = parsePost(label, long);
    expect(title.length).toBeLessThanOrEqual(81);
    expect(title).toMatch(/^This sentence goes on .* cut…$|^This sentence goes on .*…$/u);
    expect(long).toContain(`${title.slice(0, -1)} `);
  });
});

describe('nothing is lost', () => {
  it('when a line in the header or behind the article is unknown', () => {
    const { post, unknownLines } = parse(
      [opener, '⭐ Rating: 5/5', '📂 Category: Tools', 'Sponsored by nobody', label, 'The point.', 'The rest.']
        .concat(['🔥 What do you think?', '👉 Follow us', '#One #Two', '🕒 Posted on 1760805166', 'Sent by a machine'])
        .join('\n'),
    );
    expect(post.body).toBe('⭐ Rating: 5/5\n\nSponsored by nobody\n\nThe rest.\n\n👉 Follow us\n\nSent by a machine');
    expect(post).toMatchObject({ category: 'Tools', takeaway: 'The point.', tags: ['One', 'Two'] });
    expect(unknownLines).toHaveLength(4);
  });

  it('when a line within the article looks like one of the format’s', () => {
    const article = [
      'What do you think?',
      'Category: sundries',
      '#Not #Tags',
      'Posted on 1500000000',
      'That was a date.',
      'Check out this article from Lobsters',
      'It was a good one.',
      'Key takeaways',
      'And so it ends.',
    ];
    const post = parsePost(
      opener,
      '📂 Category:',
      label,
      'The point.',
      'It begins.',
      ...article,
      '🔥 What do you think?',
      '#One #Two',
    );
    expect(post.body.split('\n\n')).toEqual(['It begins.', ...article]);
    expect(post).toMatchObject({ tags: ['One', 'Two'], publishedAt: fallbackPublishedAt });
    expect('category' in post).toBe(false);
  });

  it('when a field has a value that no post can have', () => {
    const post = parsePost(
      opener,
      '🔗 Source: javascript:alert(1)',
      '🌐 Language: the English one',
      label,
      'The point.',
    );
    expect(post.body).toContain('Language: the English one');
    expect(JSON.stringify(post)).toContain('javascript:alert(1)');
  });

  it('when an opener has a subject of its own', () => {
    const post = parsePost('💥 Read this guide to harbour clocks from Hacker News 📖', label, 'The point.');
    expect(post.source?.name).toBe('Hacker News');
    expect(post.body).toContain('harbour clocks');
  });

  it('when an article shows a digest in a code block', () => {
    const code = ['```', opener, '📂 Category: Shown', label, 'Shown.', '🕒 Posted on 1500000000', '```'];
    expect(parsePost(opener, label, 'The point.', ...code).body).toBe(code.join('\n'));
  });
});

describe('Markdown', () => {
  it.each([
    ['[a]: b would vanish', '\\[a]: b would vanish'],
    ['[^1]: so would this', '\\[^1]: so would this'],
    ['AT&amp;T and &nbsp;', 'AT\\&amp;T and \\&nbsp;'],
    ['array[x](y) but [not](https://x.example)', 'array[x\\](y) but [not](https://x.example)'],
    ['2*3*4 but *not* this', '2\\*3\\*4 but *not* this'],
    ['call __init__ here', 'call \\_\\_init__ here'],
    ['`2*3*4 &amp;` in code', '`2*3*4 &amp;` in code'],
    ['2024. What a year it was.', '2024\\. What a year it was.'],
    ['```js', '\\```js'],
    ['<pre> begins', '\\<pre> begins'],
    ['Vec<T> stays', 'Vec<T> stays'],
    ['1\\. stays', '1\\. stays'],
  ])('has its marks escaped where words would vanish: %s', (line, markdown) => {
    expect(parsePost(label, 'The point.', 'It begins.', line).body).toBe(`It begins.\n\n${markdown}`);
  });

  it.each([
    ['a list', '- one\n- two\n  - three'],
    ['a numbered list', '1. one\n2. two'],
    ['a quote', '> one\n> two'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['fenced code', '```js\nconst a = 1;\n\n  b();\n```'],
    ['indented code', '    one\n    two'],
    ['a heading', '### Three'],
  ])('keeps %s together', (_name, markdown) => {
    const text = `${label}\nThe point.\nIt begins.\n\n${markdown}\n\nIt ends.`;
    expect(parse(text).post.body).toBe(`It begins.\n\n${markdown}\n\nIt ends.`);
  });

  it('keeps the cells that a table would drop', () => {
    const body = parsePost(label, 'The point.', '| a |', '| - |', '| 1 | 2 |').body;
    expect(body).toBe('| a |\n| - |\n\n| 1 | 2 |');
  });
});

it('lets options count instead of what the text says', () => {
  const overrides = { title: 'Mine', slug: 'own', category: 'Other', tags: ['A'], publishedAt: '2021-01-01T00:00:00Z' };
  expect(parse(fixture('harbour-clock.txt'), overrides).post).toMatchObject(overrides);
});
