import { fromHtml } from 'hast-util-from-html';
import { toString as wordsOf } from 'hast-util-to-string';

const known = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

/**
 * Replaces character references by what they stand for (XML 1.0, section 4.1), and those that only HTML knows too, such
 * as `&hellip;`, because feeds use them. What is none, as in `AT&T`, stays.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/gu,
    (whole, decimal, hex, name) => {
      if (typeof decimal === 'string') return characterOf(Number.parseInt(decimal, 10), whole);
      if (typeof hex === 'string') return characterOf(Number.parseInt(hex, 16), whole);
      return known.get(name) ?? wordsOf(fromHtml(whole, { fragment: true }));
    },
  );
}

/** Control characters and halves of characters are none (XML 1.0, section 2.2). */
function characterOf(code: number, whole: string): string {
  if (code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return whole;
  // What HTML makes of 128 to 159 is what their authors meant: characters of Windows.
  if (code >= 0x80 && code <= 0x9f) return wordsOf(fromHtml(whole, { fragment: true }));
  return code < 0x20 && code !== 9 && code !== 10 && code !== 13 ? '' : String.fromCodePoint(code);
}
