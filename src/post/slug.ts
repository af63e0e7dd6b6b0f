/** Room for `.oembed.json` behind the slug within the 255 bytes that file systems give a name. */
const maxBytes = 200;

const slugPattern = /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}_-]*$/u;

/**
 * Whether `text` may name a post in addresses, files and storage keys: Unicode letters (with their combining
 * marks, which many scripts can't do without) and digits, `-` and `_`, in NFC, at most 200 bytes of UTF-8. It can
 * therefore never be a path, and never needs escaping in a file name.
 */
export function isSlug(text: string): boolean {
  return slugPattern.test(text) && text === text.normalize('NFC') && byteLength(text) <= maxBytes;
}

/** Makes a slug of any text: lower case, words joined by `-`. Empty where the text has no letter, digit or `_`. */
export function slugify(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    // Of an emoji such as `❤️` or `1️⃣` nothing invisible may stay behind.
    .replaceAll(/['’\p{Variation_Selector}\p{Me}]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replaceAll(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '')
    .replaceAll(/-+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    // Last, because letters and marks that had something between them may compose now.
    .normalize('NFC');
  return cutToBytes(words, maxBytes).replaceAll(/-+$/gu, '');
}

/** The longest beginning of `text` within `limit` bytes of UTF-8, never splitting a character. */
function cutToBytes(text: string, limit: number): string {
  if (byteLength(text) <= limit) return text;
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += byteLength(character);
    if (bytes > limit) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
