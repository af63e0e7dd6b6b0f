import { decodeReferences } from './xml/decode-references.ts';

const tag = /<(\/?)([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/giu;
const inline =
  /^(?:a|abbr|b|big|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u)$/iu;

/**
 * The words of a title that may be HTML, as in RSS and WordPress, where nothing says whether it is. Only pairs of tags
 * that titles have are taken for markup: `Use <b> or <strong>?` and `Vec<String>` are words.
 */
export function plainTitle(html: string): string {
  if (!/[<&]/u.test(html)) return inOneLine(html);
  const markup = markupIn(html);
  const words = html.replaceAll(tag, (whole, _slash, name: string, index: number) => {
    if (!markup.has(index)) return whole;
    return /^br$/iu.test(name) ? ' ' : '';
  });
  return inOneLine(decodeReferences(words));
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Where the tags begin that have a partner. */
function markupIn(html: string): ReadonlySet<number> {
  const open = new Map<string, number[]>();
  const markup = new Set<number>();
  for (const { 0: whole, 1: slash, 2: name = '', index } of html.matchAll(tag)) {
    const key = name.toLowerCase();
    if (/^(?:br|img|wbr)$/u.test(key) && slash === '') markup.add(index);
    if (!inline.test(key) || whole.endsWith('/>')) continue;
    const starts = open.get(key) ?? [];
    open.set(key, starts);
    if (slash === '') {
      starts.push(index);
      continue;
    }
    const start = starts.pop();
    if (start !== undefined) markup.add(start).add(index);
  }
  return markup;
}
