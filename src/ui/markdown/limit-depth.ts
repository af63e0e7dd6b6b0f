import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** Chromium's renderer dies of some 10,000 nested elements; nobody reads more than a few levels. */
const maxDepth = 100;

/** A rehype plugin: what is nested deeper than {@link maxDepth} loses its elements and keeps its words. */
export function limitDepth() {
  return (tree: Root): void => {
    const open: { node: Root | Element; depth: number }[] = [{ node: tree, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, depth } = next;
      for (const child of node.children) {
        if (child.type !== 'element') continue;
        if (depth < maxDepth) open.push({ node: child, depth: depth + 1 });
        else child.children = [{ type: 'text', value: textOf(child) } satisfies ElementContent];
      }
    }
  };
}
