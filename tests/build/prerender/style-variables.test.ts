import postcss from 'postcss';
import { expect, it } from 'vitest';
import { settleVariables, shortenVariables } from '../../../src/build/prerender/style-variables.ts';

const shortened = (css: string) => shortenVariables(postcss.parse(css)).toString();

function settled(css: string): string {
  const styles = postcss.parse(css);
  settleVariables(styles);
  return styles.toString();
}

it('gives the shortest names to the variables that are used most', () => {
  expect(shortened(':root{--rare:1px;--frequent:2px}a{margin:var(--frequent) var(--frequent) var(--rare)}')).toBe(
    ':root{--1:1px;--0:2px}a{margin:var(--0) var(--0) var(--1)}',
  );
});

it('finds a variable wherever styles speak of it', () => {
  expect(
    shortened('@property --a{syntax:"*"}:root{--a:1px}@container style(--a:1px){p{margin:calc(2*var(--a,3px))}}'),
  ).toBe('@property --0{syntax:"*"}:root{--0:1px}@container style(--0:1px){p{margin:calc(2*var(--0,3px))}}');
});

it('leaves names alone that a script or the styles themselves give to something else', () => {
  const css = '.a-b--c{view-timeline:--read;inline-size:var(--width-on-screen)}';
  expect(shortened(css)).toBe(css);
});

it.each([
  [':root{--a:1px;color:red}p{margin:var(--a)}', ':root{color:red}p{margin:1px}'],
  [':root{--a:light-dark(#fff,#000)}p{color:var(--a)}', 'p{color:light-dark(#fff,#000)}'],
  [':root{--a:.5rem}p{margin:var(--a) 0;padding:calc(var(--a)*2)}', 'p{margin:.5rem 0;padding:calc(.5rem*2)}'],
  [':root{--a:1px;--b:var(--a)}p{margin:var(--b)}', 'p{margin:1px}'],
  [':root{--b:var(--a);--a:1px}p{margin:var(--b)}', 'p{margin:1px}'],
  [':root{--a:1px;--ab:2px}p{margin:var(--ab) var(--a)}', 'p{margin:2px 1px}'],
])('puts a value where it is used, if that is shorter: %s', (css, expected) => {
  expect(settled(css)).toBe(expected);
});

it.each([
  ':root{--a:light-dark(#fff,#000)}p{color:var(--a)}b{color:var(--a)}i{color:var(--a)}',
  ':root{--a:1px}.wide{--a:2px}p{margin:var(--a)}',
  ':root{--a:1px}@media print{:root{--a:2px}}p{margin:var(--a)}',
  '@media print{:root{--a:2px}}p{margin:var(--a)}',
  '.wide{--a:2px}p{margin:var(--a)}',
  ':root{--a:1px}p{margin:var(--a,2px)}',
  ':root{--a:1px}p{margin:var(--a)var(--a)}',
])('keeps a variable that says more than one value, or takes less room: %s', (css) => {
  expect(settled(css)).toBe(css);
});

it('takes away what nothing uses, and then what only that has used', () => {
  expect(settled(':root{--a:light-dark(#fff,#000);--b:var(--a)}@media print{p{--c:var(--b)}b{margin:0}}')).toBe(
    '@media print{b{margin:0}}',
  );
});
