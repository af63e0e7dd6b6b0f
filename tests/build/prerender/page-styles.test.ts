import { expect, it } from 'vitest';
import { pickStyles } from '../../../src/build/prerender/page-styles.ts';

const page = '<main class="page wide"><h1 class="title">A</h1><table><td>1</td></table></main>';
const styles = (css: string) => pickStyles(css)(page);

it.each([
  ':root{--a:1px}',
  '*{margin:0}',
  'body{margin:0}',
  'h1{margin:0}',
  '.title{margin:0}',
  'main.page > .title:hover::before{margin:0}',
  '.page :is(th, td){margin:0}',
  '.title:not(.quiet){margin:0}',
  '.page[data-theme="dark"]{margin:0}',
  'h1:nth-child(2n + 1){margin:0}',
  'aside, h1{margin:0}',
  '::view-transition-old(*){animation-duration:.1s}',
  '@view-transition{navigation:auto}',
  '@font-face{font-family:A}',
])('keeps what the page may need: %s', (css) => {
  expect(styles(css).replaceAll(/\s/gu, '')).toBe(css.replaceAll(/\s/gu, ''));
});

it.each([
  'aside{margin:0}',
  '.form{margin:0}',
  '.page .form{margin:0}',
  '.page :is(pre, code){margin:0}',
  '.page.narrow{margin:0}',
  '@media (width > 10px){.form{margin:0}}',
  '@keyframes spin{to{rotate:1turn}}',
])('leaves out what it has no use for: %s', (css) => {
  expect(styles(css)).toBe('');
});

it('keeps of a group of rules what the page may need', () => {
  expect(styles('@media print{.form{margin:0}.title{margin:0}@supports (a:b){h1{margin:0}aside{margin:0}}}')).toBe(
    '@media print{.title{margin:0}@supports (a:b){h1{margin:0}}}',
  );
});

it('keeps an animation where something on the page uses it', () => {
  const keyframes = '@keyframes appear{from{opacity:0}}';
  expect(styles(`${keyframes}.title{animation:appear 1s}`)).toBe(`.title{animation:appear 1s}${keyframes}`);
  expect(styles(`${keyframes}.form{animation:appear 1s}`)).toBe('');
});
