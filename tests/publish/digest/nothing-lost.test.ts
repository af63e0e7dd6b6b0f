// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDigests } from '../../../src/publish/digest/parse-digest';

/** Lines of every kind, in any order and number. `@` becomes a word that no other line has. */
const shapes = [
  ...['@ is a sentence of some length.', 'A heading with @', '@', '⭐ Rating: @', '👉 Follow @', 'Note: @', '**@**'],
  ...[
    '💥 Read this insightful post from @ 📖',
    'Check out this article from @',
    '🎉 Hot and fresh from @',
    '# @',
    '## @',
  ],
  ...[
    '📂 Category: @',
    '**Category:** @',
    'Main takeaway: @',
    '🔗 Source: https://@.example/',
    'Author: @',
    '📌 Title: @',
  ],
  ...['🔥 What do you think of @?', 'What’s your take on @?', '🤔 Is it @?', '#@ #Other', '#️⃣ #@', 'Tags: @, other'],
  ...['- @', '1. @', '2. @', '> @', '    @', '| @ | b |', '```', '~~~', '💬 Discussion: https://@.example/'],
  ...['✅ Main takeaway:', 'Key takeaways', '📂 Category:', '🔥 What do you think?', '🕒 Posted on 1760805166'],
  ...['', '', '---', '📝 Article in Markdown:', 'Language: @', 'Slug: @ @', 'Image: @', '🧾 Exact fields: {"@": 1}'],
];

const digest = fc.array(fc.constantFrom(...shapes), { minLength: 1, maxLength: 25 }).map((lines) => {
  let count = 0;
  return lines.join('\n').replaceAll('@', () => `word${count++}x`);
});

it('has every word of a text in some field of some post, whatever the order of its lines', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(digest, (text) => {
      const read = parseDigests(`${text}\nAnd the last words.`, { fallbackPublishedAt: '2025-10-18T16:32:46Z' });
      expect(read).toMatchObject({ ok: true });
      const said = JSON.stringify(read);
      expect((text.match(/word\d+x/gu) ?? []).filter((word) => !said.includes(word))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
});
