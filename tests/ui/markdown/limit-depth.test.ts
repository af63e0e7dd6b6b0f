// @vitest-environment node
import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
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
