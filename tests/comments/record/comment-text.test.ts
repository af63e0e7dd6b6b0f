// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTextProblem, maxCharacters, tidyName, tidyText } from '../../../src/comments/record/comment-text';

it.each([
  ['nothing', ''],
  ['spaces and line breaks', ' \n\t\r\n '],
  ['zero-width characters', '\u200b\u200d\ufeff\u2060'],
  ['direction marks', '\u202e\u2066\u2069'],
  ['Hangul fillers', '\u3164\u115f\uffa0'],
  ['the braille blank', '\u2800'],
  ['no-break and ideographic spaces', '\u00a0\u3000'],
  ['variation selectors', '\ufe0f'],
  ['half a character', '\ud83d'],
])('refuses %s', (_, text) => {
  expect(findTextProblem(text)).toEqual({ code: 'nothing-visible' });
});

it.each(['a', '.', '👍', '🏽', '日', 'ﷺ', '\u202eabc', '🫩'])('takes %s', (text) => {
  expect(findTextProblem(text)).toBeUndefined();
});

it('takes 20,000 characters and refuses one more, counting an emoji as one', () => {
  expect(findTextProblem('a'.repeat(maxCharacters))).toBeUndefined();
  expect(findTextProblem('🍵'.repeat(maxCharacters))).toBeUndefined();
  expect(findTextProblem('🍵'.repeat(maxCharacters + 1))).toEqual({ code: 'too-long', characters: 20_001 });
});

it('takes away blank lines before and space behind a text, and nothing else', () => {
  expect(tidyText('\n  \n    code\nrest \n\n ')).toBe('    code\nrest');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', '\t', 'a', 'é') }), (text) => {
      expect(tidyText(text).trim()).toBe(text.trim());
      expect(tidyText(tidyText(text))).toBe(tidyText(text));
    }),
  );
});

it('takes an invisible name for none', () => {
  expect(tidyName(' \u200b ')).toBeUndefined();
  expect(tidyName('  Ann \n Lee ')).toBe('Ann Lee');
});
