/** Whether a text is an address of the web, and nothing else. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}

/** An address of the web, made absolute where it is relative; `undefined` where it is none. */
export function webAddressOf(address: string | undefined, base: string | undefined): string | undefined {
  const text = address?.trim() ?? '';
  if (text === '' || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  // What is absolute stays as it is written, so that the same entry has the same origin for ever.
  return /^https?:$/u.test(url.protocol) ? (/^https?:\/\//iu.test(text) ? text : url.href) : undefined;
}

/**
 * An entry's id that no entry of another source has: ids that are URIs are so already (RFC 4151, RFC 8141), others
 * count within `place` alone. `undefined` where there is none.
 */
export function originOf(id: string | undefined, place: string): string | undefined {
  const own = id?.trim() ?? '';
  if (own === '') return undefined;
  return /^(?:https?:\/\/|tag:|urn:)/iu.test(own) ? own : `${place}#${own}`;
}
