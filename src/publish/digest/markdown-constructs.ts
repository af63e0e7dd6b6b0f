import { isBlank, skipBlank } from './text-lines.ts';

/**
 * The ends of the Markdown constructs that span several lines. Each function gives the index behind the construct
 * that begins at `start`, or `start` itself where none does.
 */

const listItem = /^ {0,3}(?:[-+*]|(?<number>\d{1,9})[.)])(?:\s|$)/u;

/** What begins an item of a list at the margin: a bullet, or a number. */
function readListItem(line: string): 'bullet' | number | undefined {
  const found = listItem.exec(line);
  if (found === null) return undefined;
  return found.groups?.number === undefined ? 'bullet' : Number(found.groups.number);
}

/**
 * A list with what is indented under its items. A numbered one has at least two items and counts up from 0 or 1 (or
 * says 1 throughout): any other would be shown with other numbers than the text has.
 */
export function listEnd(lines: readonly string[], start: number): number {
  const first = readListItem(lines[start] ?? '');
  if (first === undefined || (first !== 'bullet' && first > 1)) return start;
  let items = 1;
  let previous = first;
  let end = start + 1;
  for (;;) {
    const next = skipBlank(lines, end);
    const line = lines[next];
    if (line === undefined) break;
    const item = readListItem(line);
    const isNext =
      item !== undefined &&
      (item === 'bullet' || previous === 'bullet'
        ? item === previous
        : item === previous + 1 || (item === 1 && previous === 1));
    if (isNext) {
      items++;
      previous = item;
    } else if (item !== undefined || !/^(?: {2,}|\t)/u.test(line)) {
      break;
    }
    end = next + 1;
  }
  return first === 'bullet' || items > 1 ? end : start;
}

/** Lines indented by four spaces or a tab, and the blank lines between them: code, if a blank line comes before. */
export function indentedCodeEnd(lines: readonly string[], start: number): number {
  let end = start;
  for (;;) {
    const next = end === start ? start : skipBlank(lines, end);
    const line = lines[next];
    if (line === undefined || isBlank(line) || !/^(?: {4}| {0,3}\t)/u.test(line)) return end;
    end = next + 1;
  }
}

/** Lines that begin with `>`. */
export function quoteEnd(lines: readonly string[], start: number): number {
  let end = start;
  while (/^ {0,3}>/u.test(lines[end] ?? '')) end++;
  return end;
}

/** A GFM table. A row with more cells than the header ends it, because Markdown would drop those cells. */
export function tableEnd(lines: readonly string[], start: number): number {
  const header = lines[start] ?? '';
  const delimiter = lines[start + 1] ?? '';
  if (!header.includes('|') || !/^[ \t]*[|:-]/u.test(delimiter)) return start;
  const cells = splitCells(header).length;
  const columns = splitCells(delimiter);
  if (columns.length !== cells || !columns.every((cell) => /^\s*:?-+:?\s*$/u.test(cell))) return start;
  let end = start + 2;
  while (lines[end]?.includes('|') && splitCells(lines[end] ?? '').length <= cells) end++;
  return end;
}

function splitCells(row: string): readonly string[] {
  const text = row.trim().replace(/^\|/u, '');
  const cells = text.split(/(?<!\\)\|/u);
  return cells.at(-1)?.trim() === '' && cells.length > 1 ? cells.slice(0, -1) : cells;
}
