// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonError } from '../../../src/comments/exchange/json-error';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const pieces = ['{', '}', '[', ']', ',', ':', '"', '\\', '"a"', '"a":', '\\u00e9', '\\u12', '\\n', 'true', 'nul', 'é'];
const jsonLike = fc
  .array(
    fc.constantFrom(...pieces, ' ', '\n', '\t', '\u00a0', '\u0001', '-', '0', '12', '.', 'e', 'E+', '😀', '\ud83d'),
  )
  .map((parts) => parts.join(''));

it('finds a mistake where the browser does, and none where it finds none', () => {
  fc.assert(
    fc.property(fc.oneof(jsonLike, fc.json(), fc.string()), (text) => {
      expect(findJsonError(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 1_000 },
  );
});

it('finds the first character that can’t stand where it does', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().map((value) => JSON.stringify([value], null, 1)),
      fc.nat(),
      (text, n) => {
        const at = n % text.length;
        // No control character but white space can stand anywhere in JSON.
        expect(findJsonError(`${text.slice(0, at)}\u0001${text.slice(at)}`)).toBe(at);
      },
    ),
  );
});

it('says of a text that was cut short that it is whole up to there', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().map((value) => JSON.stringify([value], null, 1)),
      fc.nat(),
      (text, n) => {
        const end = n % text.length;
        expect(findJsonError(text.slice(0, end))).toBe(end);
      },
    ),
  );
});

it.each([
  ['[1,]', 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[01]', 2],
  ['[1.]', 3],
  ['[-]', 2],
  ['[1e]', 3],
  ['[trve]', 3],
  ['["\\x"]', 3],
  ['["\\u12g4"]', 6],
  ['["a\nb"]', 3],
  ["['a']", 1],
  ['[1}', 2],
  ['{"a":1]', 6],
  ['[] []', 3],
  [']', 0],
  ['\u00a0[]', 0],
  ['[NaN]', 1],
])('finds the mistake in %j', (text, offset) => {
  expect(findJsonError(text)).toBe(offset);
});

it('takes any depth and any length', () => {
  const depth = 100_000;
  expect(findJsonError('['.repeat(depth))).toBe(depth);
  expect(findJsonError('{"a":['.repeat(depth))).toBe(6 * depth);
  expect(findJsonError(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toBeUndefined();
  const long = 20_000_000;
  expect(findJsonError(`"${'a'.repeat(long)}`)).toBe(long + 1);
  expect(findJsonError(`"${'\\n'.repeat(long / 10)}x`)).toBe(long / 5 + 2);
});
