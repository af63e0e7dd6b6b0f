/**
 * The scripts that write without spaces between words. What cuts texts into words at build and in the reader's query has
 * to cut both alike, and the search library knows spaces only.
 */
const runsWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/gu;

/** Where they, and others, have their letters: a look at code units takes a tenth of the time of one at scripts. */
const farLetters = /[\u0e00-\u1fff\u2e80-\udfff\uf900-\uffff]/;

/**
 * Stands before a space that was put between two words. It can't be seen, the search library leaves it out of words, and
 * `joinWords` finds the spaces by it that the author did not write.
 */
const mark = '\u2060';

let segmenter: Intl.Segmenter | undefined;

/** Puts a space, and a mark that it is not the author's, between the words of scripts that write none. */
export function breakWords(text: string): string {
  if (!farLetters.test(text)) return text;
  return text.replaceAll(runsWithoutSpaces, (run) => wordsOf(run).join(`${mark} `));
}

/** Takes back what `breakWords` has put in. */
export function joinWords(text: string): string {
  return text.replaceAll(/\u2060 ?/gu, '');
}

function wordsOf(run: string): readonly string[] {
  // The language makes no difference here, and the same one everywhere makes none by mistake.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}
