import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { hastElement } from './hast-element.ts';

/** How a word may be marked where it is repeated. */
const marks: ReadonlySet<string> = new Set(['code', 'em', 'strong', 'del']);

/**
 * The words of a heading, to stand in a link to it: a link within becomes its words, a picture what stands for it, and
 * the number of a footnote, which belongs to the text, is left out.
 */
export function headingWords({ children }: Element): readonly ElementContent[] {
  return children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (marks.has(child.tagName)) return [hastElement(child.tagName, {}, ...headingWords(child))];
    switch (child.tagName) {
      case 'sup':
        return [];
      case 'br':
        return [{ type: 'text', value: ' ' }];
      case 'img':
        return [{ type: 'text', value: String(child.properties.alt ?? '') }];
      default:
        return headingWords(child);
    }
  });
}

/** The same as plain text; empty where there is nothing to be said. */
export function headingText(heading: Element): string {
  return textOf({ type: 'root', children: [...headingWords(heading)] }).trim();
}
