import { failed, ok, type Result } from '../../platform/result.ts';

/** Why bytes are no text that can be read. */
export type BytesFault =
  | { readonly code: 'not-text' }
  | { readonly code: 'unknown-encoding'; readonly label: string }
  /** They are not what they say they are, or say nothing and are no UTF-8. */
  | { readonly code: 'wrong-encoding'; readonly label: string; readonly isDeclared: boolean };

/** As far as the declarations of XML (appendix F) and HTML (section 4.2.5.4, 1,024 bytes) may begin. */
const declarationLength = 1024;

/**
 * Reads bytes as text, in the encoding that they declare: by a byte order mark, else by `charset` (of the HTTP header they
 * came with), else in the text itself, as XML and HTML do. Without any they are UTF-8: a guess would spoil letters
 * without a word.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): Result<string, BytesFault> {
  const declared = markOf(bytes) ?? charset ?? declaredIn(bytes);
  const label = declared ?? 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    // Of the encodings of texts, only those of 16 bits have bytes of zero.
    return text.includes('\u0000') ? failed({ code: 'not-text' }) : ok(text);
  } catch (error) {
    if (error instanceof RangeError) return failed({ code: 'unknown-encoding', label });
    if (!(error instanceof TypeError)) throw error;
    if (bytes.subarray(0, declarationLength).includes(0)) return failed({ code: 'not-text' });
    return failed({ code: 'wrong-encoding', label, isDeclared: declared !== undefined });
  }
}

/** https://encoding.spec.whatwg.org/#bom-sniff */
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationLength));
  const inXml = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/iu.exec(start)?.[1];
  if (inXml !== undefined) return notWide(inXml);
  const isHtml = /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|meta)/isu.test(start);
  const inHtml = isHtml ? /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start)?.[1] : undefined;
  return inHtml === undefined ? undefined : notWide(inHtml);
}

/** Whoever could read the declaration letter by letter has no UTF-16 before them, whatever it says. */
function notWide(label: string): string {
  return /^(?:utf-?16|ucs-?2|iso-10646)/iu.test(label) ? 'utf-8' : label;
}
