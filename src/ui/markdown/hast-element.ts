import type { Element, ElementContent, Properties } from 'hast';

/** An element for the tree of a Markdown text; its properties are named as in hast (`ariaLabel`, `dataZoom`). */
export function hastElement(tagName: string, properties: Properties, ...children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
