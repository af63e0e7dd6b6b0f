import type { Element, Root } from 'hast';
import styles from './contents.module.css';
import { hastElement } from './hast-element.ts';
import { headingText, headingWords } from './heading-words.ts';

/** With fewer there is nothing to choose from. */
const fewest = 3;

/**
 * A rehype plugin: puts a table of contents before a text that has enough headings, of the two highest levels in use. It
 * runs when they have their ids. Headings within quotes and lists are no parts of the text, and those without words
 * could not be named.
 */
export function contents() {
  return (tree: Root): void => {
    const headings = tree.children.filter((node) => node.type === 'element' && /^h[1-6]$/u.test(node.tagName));
    const named = headings.filter((node) => node.type === 'element').filter((node) => headingText(node) !== '');
    const [top = '', second = ''] = [...new Set(named.map(({ tagName }) => tagName))].sort();
    const listed = named.filter(({ tagName }) => tagName === top || tagName === second);
    if (listed.length >= fewest) tree.children.unshift(navigation(listed, top));
  };
}

/** A heading of the lower level stands under the one before it, if there is one. */
function navigation(headings: readonly Element[], top: string): Element {
  const outer = hastElement('ol', {});
  let inner: Element | undefined;
  for (const heading of headings) {
    const item = hastElement(
      'li',
      {},
      hastElement('a', { href: `#${heading.properties.id}` }, ...headingWords(heading)),
    );
    const parent = outer.children.at(-1);
    if (heading.tagName === top || parent?.type !== 'element') {
      outer.children.push(item);
      inner = undefined;
      continue;
    }
    if (inner === undefined) {
      inner = hastElement('ol', {});
      parent.children.push(inner);
    }
    inner.children.push(item);
  }
  // Closed, it takes one line of a narrow screen; where there is room beside the text, its styles open it.
  const details = hastElement('details', {}, hastElement('summary', {}, { type: 'text', value: 'Contents' }), outer);
  return hastElement('nav', { ariaLabel: 'Contents', className: [styles.contents ?? ''] }, details);
}
