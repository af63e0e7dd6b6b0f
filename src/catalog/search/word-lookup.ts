import { pagesOfWord, partsOnPage, type WordIndex, type WordPage } from './word-pages.ts';

/** The files of a word directory. Each may fail. */
export interface ReadDirectory {
  readonly index: () => Promise<WordIndex>;
  readonly page: (number: number) => Promise<WordPage>;
}

/** Endings that a word may lose to be found: the index knows words by their stems, the directory as they were written. */
const longestEnding = 3;
const shortestStem = 4;

/**
 * Looks up which parts have all of the words, or words that begin with them. The answer tells of each part, by its name,
 * whether it is one of them; of parts that are not in the directory nothing is known, so they are. Fails where the
 * directory can't be read.
 */
export async function findParts(
  directory: ReadDirectory,
  words: readonly string[],
): Promise<(part: string) => boolean> {
  const index = await directory.index();
  const numbers = new Map(index.parts.map((part, number) => [part, number]));
  const found = await Promise.all(words.map((word) => partsOfWord(directory, index, word)));
  return (part) => {
    const number = numbers.get(part);
    return number === undefined || found.every((parts) => parts?.has(number) ?? true);
  };
}

/** `undefined` where looking the word up would take too many pages. */
async function partsOfWord(
  directory: ReadDirectory,
  index: WordIndex,
  word: string,
): Promise<ReadonlySet<number> | undefined> {
  const pages = new Map<number, WordPage>();
  const last = Math.max(Math.min(shortestStem, word.length), word.length - longestEnding);
  for (let length = word.length; length >= last; length--) {
    const beginning = word.slice(0, length);
    const numbers = pagesOfWord(index, beginning);
    if (numbers === undefined) return undefined;
    await Promise.all(
      numbers.map(async (number) => {
        if (!pages.has(number)) pages.set(number, await directory.page(number));
      }),
    );
    const found = new Set([...pages.values()].flatMap((page) => [...partsOnPage(page, beginning)]));
    if (found.size > 0) return found;
  }
  return new Set();
}
