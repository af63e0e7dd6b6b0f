// @vitest-environment node
import { expect, it } from 'vitest';
import { isLong } from '../../../src/ui/markdown/is-long';

it.each([
  ['600 words', 'word '.repeat(600), true],
  ['a few words less', 'word '.repeat(599), false],
  ['words with marks in them, each once', 'don’t, snake_case. '.repeat(299), false],
  ['1,200 characters of a script without spaces', '漢字'.repeat(600), true],
  ['half of that', '漢字'.repeat(300), false],
  ['nothing', '', false],
  ['signs that are no words', '- | * '.repeat(2_000), false],
])('%s: %#', (_what, text, expected) => {
  expect(isLong(text)).toBe(expected);
});
