import type { Element } from 'hast';
import { textOf } from '../../html/element-properties.ts';
import { isSame } from './page-title.ts';

/** What may stand over an abstract to name it, as in "Main takeaway". */
const longestLabel = 40;

/**
 * Takes the abstract that a page's data quotes out of the page, with what names it, so that it does not come twice.
 * `undefined` if it is not on the page.
 */
export function takeAbstract(body: Element, abstract: string): Element | undefined {
  const path = pathTo(body, abstract);
  const found = path.pop();
  if (found === undefined) return undefined;
  const length = textOf(found).length;
  let whole = found;
  for (let parent = path.pop(); parent !== undefined; parent = path.pop()) {
    if (parent === body || textOf(parent).length - length > longestLabel) {
      const out = whole;
      parent.children = parent.children.filter((child) => child !== out);
      return found;
    }
    whole = parent;
  }
  return undefined;
}

/** The elements from `element` down to the least one that says `words` and nothing else; empty if none does. */
function pathTo(element: Element, words: string): Element[] {
  if (textOf(element).length < words.length * 0.9) return [];
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const path = pathTo(child, words);
    if (path.length > 0) return [element, ...path];
  }
  return isSame(textOf(element), words) ? [element] : [];
}
