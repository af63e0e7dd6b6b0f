// @vitest-environment node
import { expect, it } from 'vitest';
import { placeAt } from '../../../src/comments/exchange/text-place';

it.each([
  ['the beginning', '', 0, { line: 1, column: 1 }],
  ['within the first line', 'abc', 2, { line: 1, column: 3 }],
  ['the line break itself', 'abc\nd', 3, { line: 1, column: 4 }],
  ['the beginning of a later line', 'abc\nd', 4, { line: 2, column: 1 }],
  ['a line that ends as in Windows', 'a\r\nbc', 4, { line: 2, column: 2 }],
  ['behind the last line break', 'a\n\n', 3, { line: 3, column: 1 }],
])('counts lines and columns as editors do: %s', (_, text, offset, place) => {
  expect(placeAt(text, offset)).toEqual(place);
});
