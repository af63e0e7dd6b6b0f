// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textFragment } from '../../../src/comments/passages/text-fragment';
import { anyText } from './arbitraries';

function fragment(exact: string, prefix = '', suffix = ''): string {
  return textFragment({ type: 'TextQuoteSelector', exact, prefix, suffix });
}

it('names a short passage whole, between the whole words around it', () => {
  expect(fragment('a well-known fact, & more', 'rnout of it: this is ', ' that nobody has hea')).toBe(
    '#:~:text=of%20it%3A%20this%20is-,a%20well%2Dknown%20fact%2C%20%26%20more,-that%20nobody%20has',
  );
});

it('names a passage that begins or ends a block without what is half a word of another', () => {
  expect(fragment('Second', 'he first\n', '\nThi')).toBe('#:~:text=first-,Second');
  expect(fragment('Second', 'rst block\nAnd ', '.\nThird')).toBe('#:~:text=And-,Second,-.');
});

it('names a passage over several blocks, or a long one, by its first and last words', () => {
  expect(fragment('The first block.\n\nThe second.\nAnd last the third one here')).toBe(
    '#:~:text=The%20first%20block.,And%20last%20the%20third%20one%20here',
  );
  expect(fragment(`It begins here and goes on${' and on'.repeat(100)} until it is over at last`)).toBe(
    '#:~:text=It%20begins%20here%20and%20goes%20on,until%20it%20is%20over%20at%20last',
  );
});

it('is an address for any text, also one with half a character', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (exact, prefix, suffix) => {
      expect(URL.canParse(fragment(exact, prefix, suffix), 'https://example.org/')).toBe(true);
    }),
  );
  expect(fragment('tea \ud83c')).toBe('#:~:text=tea%20%EF%BF%BD');
});
