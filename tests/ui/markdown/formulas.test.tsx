import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { formulas } from '../../../src/ui/markdown/formulas.ts';
import { showMarkdown } from './show-markdown';

it.each([
  '$a*b*c$',
  '$a_1 * b_1 * c$',
  String.raw`$\{x \mid x_i > 0\}$`,
  String.raw`$$\int_a^b f(x)\,dx = F(b)-F(a)$$`,
  String.raw`$$a \\ b *c* d$$`,
  String.raw`$x_i \text{ for all numbers } x_i$`,
  String.raw`$a\$*b*\$$`,
  '$<b>$',
])('leaves %s as it is written', (formula) => {
  const container = showMarkdown(`Before **bold** ${formula}, then *more*.`);
  expect(container).toHaveTextContent(`Before bold ${formula}, then more.`);
  expect(screen.getByText('more').tagName).toBe('EM');
});

it('keeps the lines of a formula that stands by itself', () => {
  const container = showMarkdown(['$$', String.raw`a_1 &= *b* \\`, '  c_1 &= d_1', '$$'].join('\n'));
  expect(container.querySelector('p')?.textContent).toBe('$$\na_1 &= *b* \\\\\nc_1 &= d_1\n$$');
});

it.each([
  ['between $5 and *only* $10', 'between $5 and only $10'],
  ['$5 here, *then* 6$ there', '$5 here, then 6$ there'],
  ['from $5-$10 *a* month', 'from $5-$10 a month'],
  ['the code `$a` and `$b`', 'the code $a and $b'],
  ['$ *a* $', '$ a $'],
  ['$$$*a*$$$', '$$$a$$$'],
  ['$a [*link*](https://example.org/) b$', '$a link b$'],
  [String.raw`\$*a*$`, '$a$'],
  ['$*unfinished*', '$unfinished'],
])('takes %s for no formula', (text, shown) => {
  expect(showMarkdown(text)).toHaveTextContent(shown);
});

it('loses no letter of any text with dollars', () => {
  const pieces = fc.constantFrom('$', '$$', '\\', 'a', '_', ' ', '\n', '5', '`', '\\$', 'some words of it', '  ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      // What stands behind a fence is the language of a block of code, which is no text.
      const text = parts.join('').replaceAll(/`{3,}/gu, '``');
      const letters = (value: string) => value.replaceAll(/[^a-z5]/gu, '');
      expect(letters(textOf(fromMarkdown(text, { extensions: [formulas()] })))).toBe(letters(text));
    }),
    { numRuns: 2000 },
  );
});
