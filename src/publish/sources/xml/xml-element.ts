import { decodeReferences } from './decode-references.ts';

/** Something in an element. Text still has its references, the other kind has none. */
export type XmlNode =
  | XmlElement
  | { readonly kind: 'text'; readonly raw: string }
  | { readonly kind: 'cdata'; readonly value: string };

export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  /** As written. */
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

/** The name without its prefix, in lower case. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The elements directly in another, `name` being the whole name in any case. */
export function childrenNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => node.kind === 'element' && node.name.toLowerCase() === name,
  );
}

/** The words in an element and in all that is in it, with the white space around them removed. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : allText(element).trim();
}

function allText(node: XmlNode): string {
  switch (node.kind) {
    case 'text':
      return decodeReferences(node.raw);
    case 'cdata':
      return node.value;
    case 'element':
      return node.children.map(allText).join('');
  }
}

/** The words of the first child of that name; empty where there is none. */
export function childText(parent: XmlElement, name: string): string {
  return textOf(childrenNamed(parent, name)[0]);
}

/** No tag has more that means something; looking through it takes time that grows with its square. */
const longestAttributes = 8000;

/** An attribute's value, `name` in lower case; `undefined` where it is not there. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  for (const [, own = '', double, single] of attributes
    .slice(0, longestAttributes)
    .matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (own.toLowerCase() === name) return decodeReferences(double ?? single ?? '');
  }
  return undefined;
}
