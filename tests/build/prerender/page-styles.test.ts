// @vitest-environment node
import { expect, it } from 'vitest';
import { pickStyles } from '../../../src/build/prerender/page-styles.ts';

const page = '<main class="page wide"><h1 class="title">A</h1><table><td>1</td></table></main>';
const styles = (css: string) => pickStyles(css)(page);

it.each([
  ':root{color:red}',
  '*{margin:0}',
  'body{margin:0}',
  'h1{margin:0}',
  '.title{margin:0}',
  'main.page > .title:hover::before{margin:0}',
  '.page :is(th, td){margin:0}',
  '.title:not(.quiet){margin:0}',
  '.page[data-theme="dark"]{margin:0}',
  'h1:nth-child(2n + 1){margin:0}',
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

it('keeps of several selectors those that the page may need', () => {
  expect(styles('aside,h1,.title,.form .title{margin:0}')).toBe('h1,.title{margin:0}');
});

it('picks anew for a page with something else on it, and the same for one with the same', () => {
  const stylesFor = pickStyles('h1{margin:0}.quote{margin:0}em{margin:0}');
  expect(stylesFor('<h1>A</h1>')).toBe('h1{margin:0}');
  expect(stylesFor('<h1><em>A</em></h1>')).toBe('h1{margin:0}em{margin:0}');
  expect(stylesFor('<p class="quote other">A</p>')).toBe('.quote{margin:0}');
  expect(stylesFor('<h1>A</h1><h1>B</h1>')).toBe('h1{margin:0}');
});

it('keeps of the variables those that it needs, by short names', () => {
  const colour = 'light-dark(#ffffff,#000000)';
  const css = `:root{--ink:${colour};--paper:${colour}}h1{color:var(--ink)}h1:hover{background:var(--ink)}aside{color:var(--paper)}`;
  expect(styles(css)).toBe(`:root{--0:${colour}}h1{color:var(--0)}h1:hover{background:var(--0)}`);
});

it('keeps a variable that only an animation uses', () => {
  const css = ':root{--a:1px}@keyframes appear{from{margin:var(--a)}to{padding:var(--a)}}.title{animation:appear 1s}';
  expect(styles(css)).toBe('.title{animation:appear 1s}@keyframes appear{from{margin:1px}to{padding:1px}}');
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
