const wordsPerMinute = 230;
/** Scripts without spaces are read by the character. */
const charactersPerMinute = 500;

/** Minutes an adult takes to read a text, at least 1. */
export function readingMinutes(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute + unspaced / charactersPerMinute));
}
