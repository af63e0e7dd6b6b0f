import type { Root } from 'hast';
import { eachElement } from './hast-element.ts';

/** Ids that stand before any article on each page: a link to `#content` leads to where "Skip to the content" does. */
const taken: ReadonlySet<unknown> = new Set(['content']);

/** A rehype plugin, for after the headings have their ids: one that the page itself has becomes another. */
export function avoidPageIds() {
  return (tree: Root): void => {
    eachElement(tree, ({ properties }) => {
      if (taken.has(properties.id)) properties.id = `section-${properties.id}`;
    });
  };
}
