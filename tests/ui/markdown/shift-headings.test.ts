// @vitest-environment node
import type { Root } from 'hast';
import { expect, it } from 'vitest';
import { shiftHeadings } from '../../../src/ui/markdown/shift-headings';

function shift(...tagNames: readonly string[]): readonly string[] {
  const tree: Root = {
    type: 'root',
    children: tagNames.map((tagName) => ({ type: 'element', tagName, properties: {}, children: [] })),
  };
  shiftHeadings()(tree);
  return tree.children.map((child) => (child.type === 'element' ? child.tagName : child.type));
}

it('moves all headings down one level where the first is used', () => {
  expect(shift('h2', 'p', 'h1', 'h3', 'h5')).toEqual(['h3', 'p', 'h2', 'h4', 'h6']);
});

it('keeps the last level, below which there is none', () => {
  expect(shift('h1', 'h6')).toEqual(['h2', 'h6']);
});

it('leaves a text alone that starts at the second level', () => {
  expect(shift('h2', 'h3', 'p')).toEqual(['h2', 'h3', 'p']);
});

it('finds a first heading within a quote, and moves those outside too', () => {
  const quote: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'blockquote',
        properties: {},
        children: [{ type: 'element', tagName: 'h1', properties: {}, children: [] }],
      },
      { type: 'element', tagName: 'h2', properties: {}, children: [] },
    ],
  };
  shiftHeadings()(quote);
  expect(quote.children).toMatchObject([{ children: [{ tagName: 'h2' }] }, { tagName: 'h3' }]);
});
