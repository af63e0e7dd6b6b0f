import fc from 'fast-check';
import { decodePost } from '../../../src/post/decode-post';
import type { Post } from '../../../src/post/post-schema';

/** Lines an article can have that a digest gives a meaning of its own, or that Markdown does. */
const trickyLines = [
  '',
  '   ',
  'What do you think?',
  '🔥 What do you think?',
  '🔥 Question: Which one?',
  'Category: Technology',
  '📂 Category:',
  '✅ Main takeaway:',
  'Key takeaways',
  "What You'll Learn: everything",
  '💥 Read this insightful post from Hacker News 📖',
  'Check out this article from Lobsters',
  '🕒 Posted on 1760805166',
  '#️⃣ #Tag #Other',
  '#Tag #C++',
  '# A title',
  '## A heading',
  '## A heading with a full stop.',
  'A short line',
  'Some words that make a sentence.',
  '~~~',
  '```js',
  '```',
  '~~~~',
  '---',
  '===',
  '- an item',
  '  more of it',
  '1. first',
  '2. second',
  '2024. What a year',
  '> quoted',
  '| a | b |',
  '| - | - |',
  '    indented code',
  '[ref]: https://example.org "Title"',
  '[^1]: a note',
  '&nbsp;&amp;',
  '\\* literally',
  '<T> and <!-- nothing -->',
  '📝 Article in Markdown:',
  '🧾 Exact fields: {"title":"Other"}',
  'Source: https://example.org/',
  '✍️ Author: Somebody',
  '🔖 Slug: other',
  '🚧 Draft: yes',
  '\uFEFF',
  'a\u2028b',
  'carriage\rreturn',
  'nul\0nul',
  '\uD800',
];

const hostileText = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...trickyLines) }, fc.string({ unit: 'binary', maxLength: 30 })),
    { maxLength: 12 },
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((end) => lines.join(end)));

/** One line: plain words mostly, so that the readable lines of the format are tried as well as the exact ones. */
const shortText = fc.oneof(
  fc.constantFrom(
    'Why bread rises',
    'Tales from the Crypt',
    'Yahoo!',
    '"Quoted"',
    'C#',
    'a, b',
    '**bold**',
    '*',
    'हिन्दी',
  ),
  fc.constantFrom(...trickyLines),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom('https://example.org/a(b)', 'HTTP://example.org', 'https://example.org/ x', 'https://example.org/\n'),
);

const named = fc.record({ name: shortText, url: address }, { requiredKeys: ['name'] });

const moment = fc.oneof(
  fc.integer({ min: -62_000_000_000, max: 250_000_000_000 }),
  fc.constantFrom(
    '2025-10-18T16:32:46+09:00',
    '2025-10-18t16:32:46.5z',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
  ),
);

const data = fc.record(
  {
    title: shortText,
    publishedAt: moment,
    body: fc.oneof(hostileText, shortText),
    takeaway: fc.oneof(hostileText, shortText),
    category: shortText,
    tags: fc.array(shortText, { maxLength: 4 }),
    source: named,
    question: fc.oneof(shortText, hostileText),
    slug: fc.constantFrom('why-bread-rises', 'A_b', '_', '-', '日本'),
    updatedAt: moment,
    authors: fc.array(named, { maxLength: 3 }),
    language: fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW', 'english', 'x-private'),
    image: fc.record(
      {
        src: fc.constantFrom('images/a.png', 'https://example.org/a b.png', 'a(1).png', './a)'),
        alt: shortText,
        width: fc.integer({ min: 1, max: 5000 }),
        height: fc.integer({ min: 1, max: 5000 }),
      },
      { requiredKeys: ['src', 'alt'] },
    ),
    discussionUrl: address,
    draft: fc.boolean(),
  },
  { requiredKeys: ['title', 'publishedAt', 'body'] },
);

/** Any post the schema lets through, with a leaning towards those that are hard to write as a digest. */
export const arbitraryPost: fc.Arbitrary<Post> = data
  .map((value) => decodePost(value, 'file-name'))
  .filter((read) => read.ok)
  .map((read) => read.value);
