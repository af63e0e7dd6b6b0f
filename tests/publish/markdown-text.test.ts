// @vitest-environment node
import { expect, it } from 'vitest';
import { markdownHtml } from '../../src/publish/markdown-html';
import { markdownText } from '../../src/publish/markdown-text';

it('keeps the words of a text and drops its marks', () => {
  expect(markdownText('A **bold** [link](b) and `code`.\n\n- one\n- two <b>')).toBe('A bold link and code. onetwo <b>');
});

it.each([
  ['quotes', '>'.repeat(20_000)],
  ['marks', '*a_ '.repeat(20_000)],
  ['lists', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
])('gives a text of endless %s back as it was written', (_what, text) => {
  expect(markdownText(text)).toBe(text.replaceAll(/\s+/gu, ' ').trim());
  expect(markdownHtml(text, () => undefined)).toMatch(/^<pre>/u);
});
