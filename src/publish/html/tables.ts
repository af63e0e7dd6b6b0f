import type { Element } from 'hast';
import type { AlignType, PhrasingContent, Table, TableCell } from 'mdast';
import { attribute, textOf } from './element-properties.ts';
import type { Mark } from './phrasing.ts';
import type { Reader } from './reader.ts';

const mostColumns = 100;
/** With more text than this in a cell, a table only puts things side by side. */
const longestCell = 1500;

export interface TableContent {
  readonly table: Table;
  readonly captions: readonly Element[];
}

interface Row {
  readonly cells: readonly Element[];
  readonly part: string;
}

/**
 * Reads a table whose cells hold no more than lines. Cells that span others leave those empty. `undefined` for a table that
 * puts things side by side, or does what Markdown's tables can't: what is in it reads on without it.
 */
export function readTable(element: Element, marks: readonly Mark[], reader: Reader): TableContent | undefined {
  const captions: Element[] = [];
  const rows: Row[] = [];
  if (/^(?:presentation|none)$/u.test(attribute(element, 'role')) || !collect(element, 'tbody', rows, captions)) {
    return undefined;
  }
  const sorted = ['thead', 'tbody', 'tfoot'].flatMap((part) => rows.filter((row) => row.part === part));
  const grid = spread(sorted);
  const columns = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
  // The reader counts the line under the head, too.
  const size = columns * (grid.length + 2);
  if (columns < 2 || columns > mostColumns || size > reader.cells) return undefined;
  reader.cells -= size;
  const hasHead = isHead(sorted[0]);
  const content = grid.map((cells) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = cells[column];
      return cellOf(cell === undefined ? [] : reader.line(cell.children, marks));
    }),
  );
  if (!hasHead) content.unshift(Array.from({ length: columns }, () => cellOf([])));
  const table: Table = {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => alignOf(grid, column)),
    children: content.map((children) => ({ type: 'tableRow', children })),
  };
  return { table, captions };
}

function cellOf(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

/** Finds the rows; `false` as soon as one holds what no cell of Markdown can. */
function collect(element: Element, part: string, rows: Row[], captions: Element[]): boolean {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'caption') captions.push(child);
    else if (/^(?:thead|tbody|tfoot)$/u.test(child.tagName)) {
      if (!collect(child, child.tagName, rows, captions)) return false;
    } else if (child.tagName === 'tr') {
      const cells = child.children.filter((cell) => cell.type === 'element').filter(isCell);
      if (cells.some((cell) => holdsBlocks(cell) || textOf(cell).length > longestCell)) return false;
      rows.push({ cells, part });
    }
  }
  return true;
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:table|pre|h[1-6]|blockquote|hr|figure|details|iframe|video|listing|xmp)$/u.test(child.tagName) ||
        holdsBlocks(child)),
  );
}

function isHead(row: Row | undefined): boolean {
  if (row === undefined) return false;
  return row.part === 'thead' || (row.cells.length > 0 && row.cells.every(({ tagName }) => tagName === 'th'));
}

/** The cells where they stand in the grid: what spans several columns or rows pushes the others aside. */
function spread(rows: readonly Row[]): readonly (Element | undefined)[][] {
  const taken: number[] = [];
  return rows.map(({ cells }) => {
    const line: (Element | undefined)[] = [];
    const skipTaken = () => {
      for (let left = taken[line.length] ?? 0; left > 0; left = taken[line.length] ?? 0) {
        taken[line.length] = left - 1;
        line.push(undefined);
      }
    };
    for (const cell of cells) {
      skipTaken();
      const height = spanOf(cell, 'rowSpan') - 1;
      const width = spanOf(cell, 'colSpan');
      for (let column = 0; column < width; column++) {
        taken[line.length] = height;
        line.push(column === 0 ? cell : undefined);
      }
    }
    skipTaken();
    return line;
  });
}

function spanOf(cell: Element, name: string): number {
  const number = Number.parseInt(attribute(cell, name), 10);
  return number > 1 ? Math.min(number, mostColumns + 1) : 1;
}

function alignOf(grid: readonly (readonly (Element | undefined)[])[], column: number): AlignType {
  for (const cells of grid.slice(0, 2)) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const style = /text-align\s*:\s*(left|right|center)/iu.exec(attribute(cell, 'style'))?.[1];
    const align = (style ?? attribute(cell, 'align')).toLowerCase();
    if (align === 'left' || align === 'right' || align === 'center') return align;
  }
  return null;
}
