// @vitest-environment node
import { expect, it } from 'vitest';
import { plainTitle } from '../../../../src/publish/sources/plain-title';

it.each([
  ['How <em>we</em> did it&#8230;', 'How we did it…'],
  ['Use <b> or <strong>?', 'Use <b> or <strong>?'],
  ['Vec<String> & AT&T', 'Vec<String> & AT&T'],
  ['One<br/>two', 'One two'],
  ['a < b > c &lt;i&gt;', 'a < b > c <i>'],
  ['Caf&eacute; &#x1F600;', 'Café 😀'],
])('a title %j is read as %j', (html, words) => {
  expect(plainTitle(html)).toBe(words);
});

it('takes little time for many tags', () => {
  const start = performance.now();
  plainTitle('<b>'.repeat(100_000) + '</b>'.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
