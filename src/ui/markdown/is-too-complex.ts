/** Marks of emphasis and links in one block, far beyond any article; the reader's time grows with their square. */
const maxMarks = 5000;

/**
 * Whether a Markdown text would keep the Markdown reader busy for seconds, or run it out of stack. No article is like
 * that; texts made to do harm are, and they are shown as written instead. Takes time in proportion to the text.
 */
export function isTooComplex(text: string): boolean {
  return isTooDeep(text) || isTooTangled(text);
}

/**
 * Whether a line opens more than 100 quotes or lists at once, or an item stands 200 columns to the right, which takes
 * about as many lists. A thematic break (`- - -`) of any length opens nothing.
 */
function isTooDeep(text: string): boolean {
  return (
    /^(?![-* \t]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){101}/mu.test(text) ||
    /^(?: {200}|\t{50})[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/mu.test(text)
  );
}

/** Whether one block has so many marks that the Markdown reader would freeze the page over it. */
function isTooTangled(text: string): boolean {
  return text.split(/\n[ \t]*\n/u).some((block) => {
    if (block.length <= maxMarks) return false;
    let marks = 0;
    for (const character of block) if ('*_[]<`~'.includes(character)) marks++;
    return marks > maxMarks;
  });
}
