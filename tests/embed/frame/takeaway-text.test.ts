import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { markdownElements } from '../../../src/embed/frame/markdown-elements';
import { showTakeaway } from '../../../src/embed/frame/takeaway-text';
import { resolveInPost } from '../../../src/post/addresses';
import { readCommonMarkup } from '../../../src/ui/markdown/common-markup';

/** What stands there at once. */
function show(text: string): HTMLElement {
  const place = document.createElement('div');
  showTakeaway(place, text, resolveInPost);
  return place;
}

/** What the Markdown reader makes of it. */
function read(text: string): HTMLElement {
  const place = document.createElement('div');
  place.append(markdownElements(text, resolveInPost));
  return place;
}

it.each([
  ['plain words.', 'plain words.'],
  ['they *train* on **hearsay**.', 'they <em>train</em> on <strong>hearsay</strong>.'],
  ['**A sentence.** Another (_so_ to speak).', '<strong>A sentence.</strong> Another (<em>so</em> to speak).'],
  [
    '~~old~~, `<b>` and **the `x` of it**',
    '<del>old</del>, <code>&lt;b&gt;</code> and <strong>the <code>x</code> of it</strong>',
  ],
  ['the main_takeaway field', 'the main_takeaway field'],
  ['**خِرَق الكتّان** بدل', '<strong>خِرَق الكتّان</strong> بدل'],
])('reads common markup without the Markdown reader: %s', (text, expected) => {
  expect(show(text).innerHTML).toBe(`<p>${expected}</p>`);
});

it('makes links that lead out of the frame, from anywhere in the site', () => {
  const [link] = show('see [the *other* post](other-post/)').querySelectorAll('a');
  expect(link).toHaveAttribute('href', `${location.origin}/posts/other-post/`);
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

it.each([
  '[x](javascript:alert(1))',
  '[x](javascript:alert`1`)',
  '[x](data:text/html,1)',
  '[x](vbscript:1)',
  '[x](JaVaScRiPt:1)',
])('leaves the words of a link that could run something: %s', async (text) => {
  const place = show(text);
  await vi.waitFor(() => expect(place).not.toHaveTextContent('('));
  expect(place.querySelector('a')).toBeNull();
  expect(place).toHaveTextContent('x');
});

it('shows anything else as written first, and then as the Markdown reader has it', async () => {
  const place = show('See https://example.org and *this\nand* <b>that</b> ![a cat](cat.jpg).');
  expect(place).toHaveTextContent('and *this and* <b>that</b> ![a cat]');
  await vi.waitFor(() => expect(place.querySelector('em')).toHaveTextContent('this and'));
  expect(place).toHaveTextContent('<b>that</b> a cat.');
  expect(place.querySelector('b, img')).toBeNull();
  expect(place.querySelector('a')).toHaveAttribute('href', 'https://example.org/');
});

const markers = [
  '*',
  '$',
  '**',
  '_',
  '__',
  '~~',
  '~',
  '`',
  '``',
  '[',
  '](',
  ')',
  '!',
  '\\',
  '<b>',
  '&amp;',
  '|',
  '#',
  '- ',
  '1. ',
];
const fragments = fc.constantFrom(
  ...markers,
  ...['a', 'bc', 'D1', 'é', ' ', ' ', ' ', '.', ', ', '(', '"', "'", 'a/b', ':', '-'],
);

it('never differs from the Markdown reader, whatever stands together', () => {
  let certain = 0;
  fc.assert(
    fc.property(fc.array(fragments, { minLength: 1, maxLength: 14 }), (parts) => {
      const text = parts.join('').trim();
      if (text === '' || readCommonMarkup(text) === undefined) return;
      certain++;
      expect(show(text).innerHTML).toBe(read(text).innerHTML);
    }),
    { numRuns: 3000 },
  );
  expect(certain).toBeGreaterThan(20);
});
