// @vitest-environment node
import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
import { isTooDeep } from '../../../src/ui/markdown/is-too-deep';
import { limitDepth } from '../../../src/ui/markdown/limit-depth';

/** Elements within one another, each with a word before the next. */
function nested(levels: number): Root {
  let inner: Element | undefined;
  for (let level = levels; level > 0; level--) {
    const word = { type: 'text' as const, value: `${level} ` };
    inner = { type: 'element', tagName: 'em', properties: {}, children: inner === undefined ? [word] : [word, inner] };
  }
  return { type: 'root', children: inner === undefined ? [] : [inner] };
}

function depthAndWords(tree: Root): { readonly depth: number; readonly words: string } {
  let words = '';
  let depth = 0;
  let children = tree.children;
  for (;;) {
    words += children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const inner = children.find((child) => child.type === 'element');
    if (inner === undefined) return { depth, words };
    depth++;
    children = inner.children;
  }
}

it('leaves alone what a page can hold', () => {
  const tree = nested(100);
  limitDepth()(tree);
  expect(tree).toEqual(nested(100));
});

it('takes the elements from what is nested deeper, and keeps its words in order', () => {
  const { words } = depthAndWords(nested(1_000));
  const tree = nested(1_000);
  limitDepth()(tree);
  expect(depthAndWords(tree)).toEqual({ depth: 101, words });
});

it.each([
  ['quotes', '>'.repeat(101)],
  ['quotes with spaces', `a\n\n  ${'> '.repeat(101)}deep`],
  ['lists', `${'- '.repeat(101)}deep`],
  ['numbered lists', `${'1. '.repeat(101)}deep`],
  ['both', `${'> 1) * '.repeat(40)}deep`],
  ['a very long line', '>'.repeat(1_000_000)],
])('finds %s too deep before they are read', (_what, text) => {
  expect(isTooDeep(text)).toBe(true);
});

it.each([
  ['a hundred quotes', '>'.repeat(100)],
  ['a long rule', '-'.repeat(500)],
  ['a long rule with spaces', '- '.repeat(500)],
  ['a rule of stars', `a\n\n${' * '.repeat(500)}\nb`],
  ['a thousand quoted lines', '> a\n'.repeat(1_000)],
  ['a thousand items', '- a\n'.repeat(1_000)],
  ['arrows in a text', `a ${'> '.repeat(500)}`],
])('doesn’t mistake %s for it', (_what, text) => {
  expect(isTooDeep(text)).toBe(false);
});
