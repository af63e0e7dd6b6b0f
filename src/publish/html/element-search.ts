import type { Element } from 'hast';
import { attribute, hasClass } from './element-properties.ts';

/** Whether an element of one of these names stands anywhere in another, and is meant. */
export function holds(element: Element, tags: RegExp, isMeant: (one: Element) => boolean = () => true): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' && ((tags.test(child.tagName) && isMeant(child)) || holds(child, tags, isMeant)),
  );
}

/** Whether a page shows nothing of an element. Formulas are hidden where pages draw them. */
export function isHidden(element: Element): boolean {
  const { hidden } = element.properties;
  const seemsHidden =
    (hidden !== undefined && hidden !== null && hidden !== false && hidden !== 'until-found') ||
    (element.tagName === 'dialog' && element.properties.open === undefined) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style')) ||
    hasClass(element, /^(?:sr-only|visually-?hidden|screen-reader-text)$/iu);
  return seemsHidden && element.tagName !== 'math' && !holds(element, /^math$/u);
}
