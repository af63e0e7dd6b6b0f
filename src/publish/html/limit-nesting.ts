import { type HtmlToken, htmlTokens } from './html-tokens.ts';

/** No page nests nearly as deep; what walks through deeper trees may run out of stack. */
const deepest = 200;
/** Of a tag; the time that readers take grows with their square. */
const mostAttributes = 500;
/** Things that stand in a table outside of its cells: each is moved before the table, past all that were. */
const mostMisplaced = 2000;
/** Readers open marks that were not closed again in every paragraph that follows, which makes so many elements. */
const mostReopened = 1_000_000;

/** No article has nearly as many tags; all would become objects. */
const mostTags = 500_000;

const voids = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(' '),
);
const marks = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const tableParts = new Set('table caption colgroup col thead tbody tfoot tr td th'.split(' '));
const tableFrames = new Set('table thead tbody tfoot tr'.split(' '));

/** Which open elements a tag closes unasked, and how far up it looks for them. */
const closers: readonly (readonly [tags: string, closes: string, within: string])[] = [
  [
    'p div ul ol dl pre h1 h2 h3 h4 h5 h6 table blockquote section article header footer main nav aside hr form figure figcaption details summary address center fieldset',
    'p',
    'td th table caption button object template',
  ],
  ['li', 'li', 'ul ol menu td th table'],
  ['dt dd', 'dt dd', 'dl td th table'],
  ['td th', 'td th', 'tr table'],
  ['tr', 'tr', 'table'],
  ['thead tbody tfoot', 'thead tbody tfoot', 'table'],
  ['option optgroup', 'option', 'select'],
];
const implied = new Map(
  closers.flatMap(([tags, closes, within]) =>
    tags.split(' ').map((tag) => [tag, [new Set(closes.split(' ')), new Set(within.split(' '))]] as const),
  ),
);

/**
 * HTML that no reader of HTML takes long over, or runs out of stack: nearly every text just as it is. In one that is made
 * to hurt, tags are closed in order, and those that stand too deep go; the words stay.
 */
export function limitNesting(html: string): string {
  const { depth, attributes, misplaced, stale, tags } = measure(html);
  if (tags > mostTags) return withoutTags(html);
  const isHarmless =
    depth <= deepest && attributes <= mostAttributes && misplaced <= mostMisplaced && stale * tags <= mostReopened;
  return isHarmless ? html : rewrite(html, misplaced > mostMisplaced);
}

/** The text of HTML alone, still with its character references. */
export function withoutTags(html: string): string {
  let text = '';
  for (const token of htmlTokens(html)) text += token.kind === 'text' ? textOf(html, token) : ' ';
  return text;
}

/** A `<` that begins no tag might begin one when others are gone. */
function textOf(html: string, { start, end }: HtmlToken): string {
  return html.slice(start, end).replaceAll('<', '&lt;');
}

function measure(html: string) {
  const open: string[] = [];
  const most = { depth: 0, attributes: 0, misplaced: 0, stale: 0, tags: 0 };
  const cut = (length: number) => {
    for (const name of open.splice(length)) if (marks.has(name)) most.stale++;
  };
  for (const token of htmlTokens(html)) {
    const { kind, name } = token;
    if (kind === 'start') {
      most.tags++;
      most.attributes = Math.max(most.attributes, token.attributes);
      const closed = impliedEnd(open, name);
      if (closed !== undefined) cut(closed);
      if (tableFrames.has(open.at(-1) ?? '') && !tableParts.has(name)) most.misplaced++;
      if (!voids.has(name)) open.push(name);
      most.depth = Math.max(most.depth, open.length);
      // It takes no longer than this to be sure, and `open` stays short enough to be searched.
      if (open.length > deepest) return most;
    } else if (kind === 'end') {
      const index = open.lastIndexOf(name);
      if (index < 0) continue;
      if (!marks.has(name)) cut(index);
      // The end of a mark leaves the blocks open that began in it.
      else if (open.splice(index, 1).length > 0 && index < open.length) most.stale++;
    } else if (
      kind === 'text' &&
      tableFrames.has(open.at(-1) ?? '') &&
      /\S/u.test(html.slice(token.start, token.end))
    ) {
      most.misplaced++;
    }
  }
  return most;
}

/** How many elements are still open when a tag has closed those it closes unasked; `undefined` if it closes none. */
function impliedEnd(open: readonly string[], name: string): number | undefined {
  const [closes, within] = implied.get(name) ?? [];
  if (closes === undefined) return undefined;
  for (let index = open.length - 1; index >= 0; index--) {
    const at = open[index] ?? '';
    if (closes.has(at)) return index;
    if (within?.has(at)) return undefined;
  }
  return undefined;
}

function rewrite(html: string, withoutTables: boolean): string {
  const open: string[] = [];
  const written: string[] = [];
  const close = (length: number) => {
    for (const name of open.splice(length).reverse()) written.push(`</${name}>`);
  };
  for (const token of htmlTokens(html)) {
    const { kind, name } = token;
    if (kind === 'text') written.push(textOf(html, token));
    else if (kind === 'other') written.push(html.slice(token.start, token.end));
    else if (withoutTables && tableParts.has(name)) written.push(' ');
    else if (kind === 'end') {
      const index = open.lastIndexOf(name);
      if (index >= 0) close(index);
      else if (!marks.has(name)) written.push(' ');
    } else {
      const closed = impliedEnd(open, name);
      if (closed !== undefined) close(closed);
      const isKept = token.attributes <= mostAttributes && open.length < deepest;
      if (isKept) written.push(html.slice(token.start, token.end));
      else if (!marks.has(name)) written.push(' ');
      if (isKept && !voids.has(name)) open.push(name);
    }
  }
  close(0);
  return written.join('');
}
