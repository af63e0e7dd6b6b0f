/** Marks of emphasis and links in one block, far beyond any article; the reader's time grows with their square. */
const maxMarks = 5000;

/** Cells of tables in one text. A short row is filled up with empty ones, so a few characters can stand for very many. */
const maxCells = 10_000;

/**
 * Whether a Markdown text would keep the Markdown reader busy for seconds, or run it out of stack. No article is like
 * that; texts made to do harm are, and they are shown as written instead. Takes time in proportion to the text.
 */
export function isTooComplex(text: string): boolean {
  return isTooDeep(text) || isTooTangled(text) || hasTooManyCells(text);
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

/** Whether the tables of a text have more cells than a page can draw at once: the columns of each times its rows. */
function hasTooManyCells(text: string): boolean {
  let cells = 0;
  let columns = 0;
  for (const line of text.split(/\r\n?|\n/u)) {
    if (/^[ \t>]*$/u.test(line)) columns = 0;
    // What may be the line under a table's head, in a quote or a list too. It goes on until an empty line.
    else if (/^[-:|\s>+*.)\d]*$/u.test(line) && line.includes('|')) columns = Math.max(columns, line.split('|').length);
    cells += columns;
  }
  return cells > maxCells;
}
