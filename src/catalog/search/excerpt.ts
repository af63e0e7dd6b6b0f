import { joinWords } from './word-breaks.ts';

/** A piece of an excerpt. A hit is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * Reads the library's excerpt. It is the text of a post in which `<` and `>`, and nothing else, are written as HTML does,
 * with `<mark>` around the words that were looked for.
 */
export function readExcerpt(excerpt: string): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  // A mark between two words may stand right before the end of a hit, with its space behind it.
  const joined = joinWords(excerpt.replaceAll(/\u2060<\/mark> ?/gu, '</mark>'));
  for (const [index, part] of joined.split(/<mark>(.*?)<\/mark>/su).entries()) {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) add(pieces, text, false);
    else {
      const [, before = '', word = '', after = ''] = aroundWord.exec(text) ?? [];
      add(pieces, before, false);
      add(pieces, word, true);
      add(pieces, after, false);
    }
  }
  return pieces;
}

/** The library marks all that stands between two spaces: the word, and what stands before and after its letters. */
const aroundWord = /^([^\p{L}\p{N}\p{M}+#]*)(.*?)([^\p{L}\p{N}\p{M}+#]*)$/su;

/** Neighbours of a kind become one: in scripts without spaces, what was looked for is often several words of the index. */
function add(pieces: ExcerptPiece[], text: string, isHit: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.isHit === isHit) pieces.splice(-1, 1, { text: last.text + text, isHit });
  else pieces.push({ text, isHit });
}
