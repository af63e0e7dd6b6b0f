import { breakWords } from './word-breaks.ts';

/** Longer queries are pasted by mistake; whatever is looked for is in the beginning. */
const longestQuery = 200;

/** Characters that nobody sees, and that would make two equal words differ. */
export const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * A query as the index has its words: in lower case and one space between two. Case is decided here, because the search
 * library would go by the browser's language: in Turkish, IBM is no `ibm`.
 */
export function normalizeQuery(query: string): string {
  return breakWords(query.slice(0, longestQuery).normalize('NFC'))
    .replaceAll(invisible, '')
    .toLowerCase()
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** The words of a text as a word directory lists them: see {@link plainWord}. */
export function wordsIn(text: string): readonly string[] {
  return roughWords(text).flatMap((word) => plainWord(word) || []);
}

/** A text cut into words, with all that stands beside their letters. */
export function roughWords(text: string): readonly string[] {
  return breakWords(text)
    .toLowerCase()
    .split(/[\s\u0085]+/u);
}

/**
 * A word without accents and punctuation; empty where it was nothing else. `+` and `#` are letters here, since they tell
 * C, C++ and C# apart.
 */
export function plainWord(rough: string): string {
  return rough
    .normalize('NFD')
    .replaceAll(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}\p{M}+#_]/gu, '');
}
