// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingMinutes } from '../../src/post/reading-time';

it('is a minute at least', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('One line.')).toBe(1);
});

it('counts words by 230 a minute, and marks between them not at all', () => {
  expect(readingMinutes('word '.repeat(1150))).toBe(5);
  expect(readingMinutes('don’t well-known '.repeat(575))).toBe(5);
  expect(readingMinutes('word — ** | … '.repeat(1150))).toBe(5);
});

it.each([
  ['Chinese', '汉'],
  ['Japanese', 'かナ漢'],
  ['Thai', 'ก'],
])('counts %s, which has no spaces, by the character', (_script, characters) => {
  expect(readingMinutes(characters.repeat(2500 / characters.length))).toBe(5);
});

it('counts a text of both kinds by both', () => {
  expect(readingMinutes('word '.repeat(1150) + '漢'.repeat(2500))).toBe(10);
});

it('counts words of scripts with marks as words', () => {
  expect(readingMinutes('हिन्दी '.repeat(1150))).toBe(5);
  expect(readingMinutes('العربية '.repeat(1150))).toBe(5);
});

it('never shrinks when text is added', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 300 }), fc.lorem({ maxCount: 300 }), (one, other) => {
      expect(readingMinutes(`${one} ${other}`)).toBeGreaterThanOrEqual(readingMinutes(one));
    }),
  );
});
