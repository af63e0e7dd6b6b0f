import type { Element, Nodes } from 'hast';

/** An attribute of an element as text, by its name in hast (`dataSrc`, `className`); empty if it has none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : value === true ? name : String(value);
}

/** An attribute as text of one line, for people. */
export function label(element: Element, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = attribute(element, name)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    if (text !== '') return text;
  }
  return undefined;
}

export function hasClass(element: Element, pattern: RegExp): boolean {
  const names = element.properties.className;
  return Array.isArray(names) && names.some((name) => pattern.test(String(name)));
}

/** All text in a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
