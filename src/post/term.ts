/** Words for the symbols that tell tags apart, so that their addresses can be read aloud. */
const symbolWords: Readonly<Record<string, string>> = {
  '+': 'plus',
  '#': 'sharp',
  '.': 'dot',
  '&': 'and',
  '@': 'at',
  '/': 'slash',
  '-': 'dash',
};

/** The name of a category or tag as it is compared: case and spacing don't tell two apart. */
export function foldTerm(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
}

/**
 * The slug of a category or tag, for addresses and file names. It follows from the name alone and two different
 * names never share one: letters, digits and `_` stand for themselves, `-` for a space, `--` for a hyphen between
 * letters, and every other character becomes a word between tildes (`C++` → `c~plus~~plus~`).
 */
export function termSlug(name: string): string {
  return foldTerm(name)
    .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, symbolWord)
    .replaceAll(/(?<![\p{L}\p{M}\p{N}])-|-(?![\p{L}\p{N}])/gu, symbolWord)
    .replaceAll('-', '--')
    .replaceAll(' ', '-');
}

function symbolWord(symbol: string): string {
  return `~${symbolWords[symbol] ?? `u${symbol.codePointAt(0)?.toString(16)}`}~`;
}

/** Whether the name of a category or tag fits into a file name (255 bytes on common file systems). */
export function isTermShortEnough(name: string): boolean {
  return new TextEncoder().encode(termSlug(name)).length <= 200;
}
