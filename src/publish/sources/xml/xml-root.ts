import type { XmlElement } from './xml-element.ts';
import { xmlTokenAt } from './xml-token.ts';

/** How far into a text its first element is looked for: feeds begin with long comments and style sheets at times. */
const headLength = 20_000;

/** A text without what may come before XML: blank lines, and warnings of PHP, which are HTML and which broken sites write. */
export function withoutPreamble(text: string): string {
  const head = text.slice(0, headLength);
  if (/^[\uFEFF\s]*<(?:br|b)\b/iu.test(head)) return text.slice(Math.max(0, head.indexOf('<?xml')));
  return text.slice(/^[\uFEFF\s]*/u.exec(head)?.[0].length ?? 0);
}

/**
 * The first element of a text that is XML, without what is in it; `undefined` where the text begins with anything else.
 */
export function xmlRoot(text: string): XmlElement | undefined {
  const head = withoutPreamble(text.slice(0, 2 * headLength));
  if (!head.startsWith('<')) return undefined;
  for (let position = 0; position < head.length; ) {
    const token = xmlTokenAt(head, position);
    if (token.kind === 'open') {
      return { kind: 'element', name: token.name, attributes: token.attributes, children: [] };
    }
    if (token.kind === 'close' || (token.kind === 'text' && token.raw.trim() !== '')) return undefined;
    position = token.end;
  }
  return undefined;
}
