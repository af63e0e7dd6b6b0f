import * as v from 'valibot';

/** The index of a word directory: what bit n of each number stands for, and the first word of each page. */
export const wordIndexSchema = v.object({ parts: v.array(v.string()), starts: v.array(v.string()) });

/** A page: words, one space between two, that are all in the same parts (a number in base 36, bit n for part n). */
export const wordPageSchema = v.array(v.object({ parts: v.string(), words: v.string() }));

export type WordIndex = v.InferOutput<typeof wordIndexSchema>;
export type WordPage = v.InferOutput<typeof wordPageSchema>;

export const wordIndexFile = 'index.json';

export function wordPageFile(number: number): string {
  return `${number}.json`;
}

/** A beginning of words that is on more pages than these says too little to be worth looking up. */
const mostPages = 2;

/**
 * The pages that have the words equal to `word` or beginning with it; `undefined` where they are too many to look up.
 */
export function pagesOfWord({ starts }: WordIndex, word: string): readonly number[] | undefined {
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= word),
  );
  const pages = starts.flatMap((start, number) =>
    number === first || (number > first && start.startsWith(word)) ? [number] : [],
  );
  return pages.length > mostPages ? undefined : pages;
}

/** The parts, by their numbers, in which a page has words equal to `word` or beginning with it. */
export function partsOnPage(page: WordPage, word: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { parts, words } of page) {
    if (!` ${words}`.includes(` ${word}`)) continue;
    for (const number of bitsOf(parts)) found.add(number);
  }
  return found;
}

/** The places of ones in a number in base 36. It may be far beyond what a number of the language can hold. */
function bitsOf(text: string): readonly number[] {
  let number = 0n;
  for (const digit of text) {
    const value = Number.parseInt(digit, 36);
    if (Number.isNaN(value)) return [];
    number = number * 36n + BigInt(value);
  }
  return [...number.toString(2)].reverse().flatMap((bit, place) => (bit === '1' ? [place] : []));
}
