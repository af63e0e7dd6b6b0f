/** A piece of XML. `end` is where the next one begins. */
export type XmlToken =
  /** `raw` still has its references; a `<` in it stood alone. */
  | { readonly kind: 'text'; readonly raw: string; readonly end: number }
  | { readonly kind: 'cdata'; readonly value: string; readonly end: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      /** As written, with the spaces around. */
      readonly attributes: string;
      readonly isEmpty: boolean;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly end: number }
  /** `<!DOCTYPE …>` and what stands in one. */
  | { readonly kind: 'declaration'; readonly raw: string; readonly end: number }
  /** A comment or a processing instruction. */
  | { readonly kind: 'aside'; readonly end: number }
  /** Something that nothing closes: all that follows is in it. */
  | { readonly kind: 'cut'; readonly end: number };

const openName = /<([\p{L}_:][^\s<>/='"]*)/uy;
const closeTag = /<\/([\p{L}_:][^\s<>/='"]*)\s*>/uy;

/**
 * The piece of XML (1.0, section 2 and 3) that begins at `start`. What is no markup is text, as in `a < b`, because
 * feeds are full of that. Going through a text takes time in proportion to its length, whatever is in it.
 */
export function xmlTokenAt(text: string, start: number): XmlToken {
  if (text.charAt(start) !== '<') return textFrom(text, start, start);
  if (text.startsWith('<![CDATA[', start)) {
    const end = text.indexOf(']]>', start + 9);
    return end < 0 ? cut(text) : { kind: 'cdata', value: text.slice(start + 9, end), end: end + 3 };
  }
  if (text.startsWith('<!--', start)) return asideUntil('-->', text, start + 4);
  if (text.startsWith('<?', start)) return asideUntil('?>', text, start + 2);
  if (text.startsWith('<!', start)) return declarationAt(text, start);
  closeTag.lastIndex = start;
  const close = closeTag.exec(text);
  if (close !== null) return { kind: 'close', name: close[1] ?? '', end: closeTag.lastIndex };
  openName.lastIndex = start;
  const name = openName.exec(text)?.[1];
  const afterName = start + 1 + (name?.length ?? 0);
  const end = name === undefined ? undefined : endOfTag(text, afterName);
  if (name === undefined || end === undefined) return textFrom(text, start, start + 1);
  const attributes = text.slice(afterName, end - 1);
  const isEmpty = attributes.endsWith('/');
  return { kind: 'open', name, attributes: isEmpty ? attributes.slice(0, -1) : attributes, isEmpty, end };
}

function textFrom(text: string, start: number, searchFrom: number): XmlToken {
  const next = text.indexOf('<', searchFrom);
  const end = next < 0 ? text.length : next;
  return { kind: 'text', raw: text.slice(start, end), end };
}

function cut(text: string): XmlToken {
  return { kind: 'cut', end: text.length };
}

function asideUntil(close: string, text: string, start: number): XmlToken {
  const end = text.indexOf(close, start);
  return end < 0 ? cut(text) : { kind: 'aside', end: end + close.length };
}

/** A document type may hold declarations of its own in brackets (XML 1.0, section 2.8). */
function declarationAt(text: string, start: number): XmlToken {
  const end = text.indexOf('>', start);
  if (end < 0) return cut(text);
  if (!text.slice(start, end).includes('['))
    return { kind: 'declaration', raw: text.slice(start, end + 1), end: end + 1 };
  const bracket = text.indexOf(']', start);
  const close = bracket < 0 ? -1 : text.indexOf('>', bracket);
  return close < 0
    ? { kind: 'declaration', raw: text.slice(start), end: text.length }
    : { kind: 'declaration', raw: text.slice(start, close + 1), end: close + 1 };
}

const mark = /[<>"']/gu;

/** Behind the `>` of a tag; `undefined` where another `<` comes first, which no tag may have in it. */
function endOfTag(text: string, start: number): number | undefined {
  let quote = '';
  mark.lastIndex = start;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [character] = found;
    if (character === '<') return undefined;
    if (quote === '' && character === '>') return mark.lastIndex;
    if (quote === '') quote = character;
    else if (quote === character) quote = '';
  }
  return undefined;
}
