// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownHtml } from '../../src/publish/markdown-html';
import { markdownText } from '../../src/publish/markdown-text';

it('keeps the words of a text and drops its marks', () => {
  expect(markdownText('A **bold** [link](b) and `code`.\n\n- one\n- two <b>')).toBe(
    'A bold link and code. one two <b>',
  );
});

it('parts words where the page does, and nowhere else', () => {
  expect(markdownText('un**believ**able')).toBe('unbelievable');
  expect(markdownText('one  \ntwo\\\nthree\nfour')).toBe('one two three four');
  expect(markdownText('| a | b |\n| - | - |\n| c | d |')).toBe('a b c d');
  expect(markdownText('> one\n>\n> two\n\n![alt](b.png)three')).toBe('one two altthree');
});

it('reads plain words as it would with the Markdown reader', () => {
  // A character that might be markup sends the text through the reader.
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', ',', 'é', '日') }), (text) => {
      expect(markdownText(`${text}\n\n&amp;`)).toBe(`${markdownText(text)} &`.trim());
    }),
  );
});

it.each([
  ['quotes', '>'.repeat(20_000)],
  ['marks', '*a_ '.repeat(20_000)],
  ['lists', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
])('gives a text of endless %s back as it was written', (_what, text) => {
  expect(markdownText(text)).toBe(text.replaceAll(/\s+/gu, ' ').trim());
  expect(markdownHtml(text, () => undefined)).toMatch(/^<pre>/u);
});
