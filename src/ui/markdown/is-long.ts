/** A bit under three minutes: who reads that long wants to know where they are, and comes back to parts of it. */
const longText = 600;

/** A word, or two characters of a script without spaces, which are read in about the same time. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;

/** Whether a text is so long that readers need help to find their way in it. */
export function isLong(text: string): boolean {
  let words = 0;
  for (const _word of text.matchAll(word)) if (++words >= longText) return true;
  return false;
}
