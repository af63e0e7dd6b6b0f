import type { XmlElement, XmlNode } from './xml-element.ts';

/** Writes an element as XML that is well-formed, whatever was wrong where it was read. */
export function printXml(element: XmlElement): string {
  return `${printOpening(element)}${element.children.map(printNode).join('')}${printClosing(element)}`;
}

export function printOpening({ name, attributes }: XmlElement): string {
  return `<${name}${attributes}>`;
}

export function printClosing({ name }: XmlElement): string {
  return `</${name}>`;
}

function printNode(node: XmlNode): string {
  switch (node.kind) {
    case 'text':
      return node.raw.replaceAll('<', '&lt;');
    case 'cdata':
      return `<![CDATA[${node.value}]]>`;
    case 'element':
      return printXml(node);
  }
}
