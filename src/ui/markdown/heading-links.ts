import type { Element, Root } from 'hast';
import { eachElement, hastElement } from './hast-element.ts';
import styles from './heading-links.module.css';
import { headingText } from './heading-words.ts';

/**
 * A rehype plugin: each heading that has an id and words gets a link to itself. It stands behind the heading, not in it,
 * or it would be read out with its words, and its sign is drawn by the styles, so that it is never copied with them.
 */
export function headingLinks() {
  return (tree: Root): void => {
    eachElement(tree, (node) => {
      const link = /^h[1-6]$/u.test(node.tagName) ? linkTo(node) : undefined;
      return link && hastElement('div', { className: [styles.heading ?? ''] }, node, link);
    });
  };
}

function linkTo(heading: Element): Element | undefined {
  const { id } = heading.properties;
  const name = headingText(heading);
  // The heading of the footnotes is for screen readers only.
  if (!id || name === '' || id === 'footnote-label') return undefined;
  return hastElement('a', { href: `#${id}`, ariaLabel: `Link to this section: ${name}` });
}
