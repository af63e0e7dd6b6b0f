// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeQuery } from '../../../src/catalog/search/query-words.ts';
import { breakWords, joinWords } from '../../../src/catalog/search/word-breaks.ts';

it('puts a space between words of scripts that write none', () => {
  expect(breakWords('東京都に住んでいます').split(' ').map(joinWords)).toContain('東京');
  expect(breakWords('ภาษาไทย').split(' ').length).toBeGreaterThan(1);
});

it('leaves other scripts alone', () => {
  expect(breakWords('Words, слова, 말 and C++')).toBe('Words, слова, 말 and C++');
});

it('takes back exactly what it has put in', () => {
  const text = fc
    .array(fc.constantFrom('東京', '都に', ' ', 'ภาษาไทย', 'word', '\n', 'カー'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(joinWords(breakWords(written))).toBe(written);
    }),
  );
});

it('reads a query as the index has its words', () => {
  expect(normalizeQuery('  IBM\tand  ISTANBUL ')).toBe('ibm and istanbul');
  expect(normalizeQuery('C++')).toBe('c++');
  expect(normalizeQuery('東京都')).toBe('東京 都');
  expect(normalizeQuery('soft\u00adhyphen')).toBe('softhyphen');
});
