/** Where a link or picture of some HTML leads. */
export type Address =
  | { readonly kind: 'web'; readonly url: string }
  /** A place in the same text, by the `id` of its element. */
  | { readonly kind: 'fragment'; readonly id: string }
  /** Of a scheme that has no place in a post, such as `javascript:`. */
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'none' };

/** What readers may follow. `data:` is not among them: nobody sees what it holds. */
const schemes = new Set(['http', 'https', 'mailto', 'xmpp', 'irc', 'ircs', 'tel']);

/**
 * Reads an address as browsers do, who skip line breaks and tabs anywhere in it and control characters around it.
 * A relative one is resolved against `base`; without a base it stays as it is.
 */
export function readAddress(written: string, base: string | undefined): Address {
  const text = written.replaceAll(/[\t\n\r]/gu, '').replace(/^[\p{Cc} ]+|[\p{Cc} ]+$/gu, '');
  if (text === '') return { kind: 'none' };
  if (text.startsWith('#')) return fragment(text.slice(1));
  // What can't be seen is looked through: `java\u0000script:` is no relative address to everybody.
  const scheme = /^[a-z][a-z\d+.-]*(?=:)/iu.exec(text.replaceAll(/[\s\p{C}]/gu, ''))?.[0];
  if (scheme !== undefined && !schemes.has(scheme.toLowerCase())) return { kind: 'unsafe' };
  if (scheme === undefined && base === undefined) {
    return { kind: 'web', url: /^[/\\]{2}/u.test(text) ? `https://${text.slice(2)}` : text };
  }
  if (!URL.canParse(text, base)) return { kind: 'none' };
  const url = new URL(text, base);
  if (!schemes.has(url.protocol.slice(0, -1))) return { kind: 'unsafe' };
  if (base !== undefined && url.hash !== '' && isSamePage(url, base)) return fragment(url.hash.slice(1));
  return { kind: 'web', url: scheme !== undefined && /^[!-~]+$/u.test(text) ? text : url.href };
}

/** An address against which others can be resolved; `undefined` if it is none of the web. */
export function readBase(written: string | undefined, base: string | undefined): string | undefined {
  if (written === undefined || !URL.canParse(written, base)) return base;
  const url = new URL(written, base);
  return /^https?:$/u.test(url.protocol) ? url.href : base;
}

function isSamePage(url: URL, base: string): boolean {
  return url.href.slice(0, -url.hash.length) === base.replace(/#.*$/su, '');
}

function fragment(text: string): Address {
  let id = text;
  try {
    id = decodeURIComponent(text);
  } catch {
    // A lone `%` is one.
  }
  return id === '' ? { kind: 'none' } : { kind: 'fragment', id };
}
