/** Marks of emphasis and links in one block, far beyond any article; the reader's time grows with their square. */
const maxMarks = 5000;

/** Whether a block of Markdown has so many marks that the Markdown reader would freeze the page over it. */
export function isTooTangled(text: string): boolean {
  return text.split(/\n[ \t]*\n/u).some((block) => {
    if (block.length <= maxMarks) return false;
    let marks = 0;
    for (const character of block) if ('*_[]<`~'.includes(character)) marks++;
    return marks > maxMarks;
  });
}
