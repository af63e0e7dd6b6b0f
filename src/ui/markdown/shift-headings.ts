import type { Root } from 'hast';
import { eachElement } from './hast-element.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * A rehype plugin: where a text uses the first heading level, which the title of the page has, all its headings move
 * down one level, so that each page keeps a single outline.
 */
export function shiftHeadings() {
  return (tree: Root): void => {
    let usesFirst = false;
    eachElement(tree, ({ tagName }) => {
      usesFirst ||= tagName === 'h1';
    });
    if (!usesFirst) return;
    eachElement(tree, (node) => {
      const level = headings.indexOf(node.tagName);
      if (level >= 0) node.tagName = headings[level + 1] ?? 'h6';
    });
  };
}
