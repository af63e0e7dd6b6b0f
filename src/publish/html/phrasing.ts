import type { FootnoteReference, Html, Image, InlineCode, PhrasingContent, Text } from 'mdast';

/** What words may stand in. */
export type Mark =
  | { readonly type: 'strong' | 'emphasis' | 'delete' }
  | { readonly type: 'link'; readonly url: string; readonly title: string | undefined };

/** A piece of a line, with the marks around it, the outermost first. */
export interface Leaf {
  readonly node: Text | InlineCode | Image | FootnoteReference | Html | { readonly type: 'break' };
  readonly marks: readonly Mark[];
}

/** Adds a mark to others. One mark in another of its kind says nothing, and there are no links in links. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}

/** Space between the pieces of a line; it belongs to whatever both its neighbours belong to. */
interface Space {
  readonly space: string;
}

/**
 * The Markdown of a line, with its space folded as browsers fold it. Marks begin and end at words: `<b>a </b>b` becomes
 * `**a** b`, as Markdown has no other way to say it. Several line breaks in a row, which browsers show as an empty line,
 * part paragraphs.
 */
export function paragraphsOf(leaves: readonly Leaf[]): readonly PhrasingContent[][] {
  const paragraphs: Leaf[][] = [[]];
  let breaks: Leaf[] = [];
  for (const leaf of leaves) {
    if (leaf.node.type === 'break') breaks.push(leaf);
    else if (breaks.length > 0 && isSpace(leaf)) continue;
    else {
      if (breaks.length > 1) paragraphs.push([leaf]);
      else paragraphs.at(-1)?.push(...(breaks.length > 0 && isBegun(paragraphs) ? breaks : []), leaf);
      breaks = [];
    }
  }
  return paragraphs.map((paragraph) => group(withSpace(paragraph), 0)).filter(({ length }) => length > 0);
}

function isBegun(paragraphs: readonly Leaf[][]): boolean {
  return paragraphs.at(-1)?.some((leaf) => !isSpace(leaf)) ?? false;
}

/** The same for what has only one line, such as a heading. */
export function lineOf(leaves: readonly Leaf[]): PhrasingContent[] {
  const oneLine = leaves.map((leaf) => (leaf.node.type === 'break' ? space(leaf.marks) : leaf));
  return group(withSpace(oneLine), 0);
}

export function space(marks: readonly Mark[]): Leaf {
  return { node: { type: 'text', value: ' ' }, marks };
}

function isSpace({ node }: Leaf): boolean {
  return node.type === 'text' && !/\S/u.test(node.value);
}

/** Takes the space out of the texts and puts it between them, in no more marks than both its neighbours have. */
function withSpace(leaves: readonly Leaf[]): readonly Leaf[] {
  const pieces: (Leaf | Space)[] = [];
  for (const leaf of leaves) {
    if (leaf.node.type !== 'text') {
      pieces.push(leaf);
      continue;
    }
    const value = leaf.node.value.replaceAll(/[ \t\n\f\r]+/gu, ' ');
    const words = value.trim();
    if (words === '') pieces.push({ space: value });
    else {
      const start = value.indexOf(words);
      pieces.push({ space: value.slice(0, start) });
      pieces.push({ node: { type: 'text', value: words }, marks: leaf.marks });
      pieces.push({ space: value.slice(start + words.length) });
    }
  }
  const result: Leaf[] = [];
  let between = '';
  for (const piece of pieces) {
    if ('space' in piece) {
      between += piece.space;
      continue;
    }
    const last = result.at(-1);
    if (between !== '' && last !== undefined && last.node.type !== 'break' && piece.node.type !== 'break') {
      const value = between.replaceAll(/ +/gu, ' ');
      result.push({ node: { type: 'text', value }, marks: shared(last.marks, piece.marks) });
    }
    between = '';
    result.push({ node: piece.node, marks: piece.marks });
  }
  // A break is in no more marks than its neighbours, too: marks can't begin or end with one.
  return result.map((leaf, index) =>
    leaf.node.type === 'break'
      ? { ...leaf, marks: shared(shared(leaf.marks, result[index - 1]?.marks ?? []), result[index + 1]?.marks ?? []) }
      : leaf,
  );
}

function shared(some: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  const end = some.findIndex((mark, index) => !isSame(mark, others[index]));
  return end < 0 ? some : some.slice(0, end);
}

function isSame(mark: Mark, other: Mark | undefined): boolean {
  return mark === other || (mark.type !== 'link' && mark.type === other?.type);
}

/** Neighbours in the same mark come into one node. */
function group(leaves: readonly Leaf[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let index = 0;
  while (index < leaves.length) {
    const leaf = leaves[index];
    if (leaf === undefined) break;
    const mark = leaf.marks[depth];
    if (mark === undefined) {
      const last = nodes.at(-1);
      if (last?.type === 'text' && leaf.node.type === 'text') last.value += leaf.node.value;
      // Two pieces of code side by side can't be told apart from one with marks in it.
      else if (last?.type === 'inlineCode' && leaf.node.type === 'inlineCode') last.value += leaf.node.value;
      else nodes.push({ ...leaf.node });
      index++;
      continue;
    }
    const start = index;
    while (index < leaves.length && isSame(mark, leaves[index]?.marks[depth])) index++;
    const children = group(leaves.slice(start, index), depth + 1);
    if (mark.type === 'link') nodes.push({ type: 'link', url: mark.url, title: mark.title ?? null, children });
    else nodes.push({ type: mark.type, children });
  }
  return nodes;
}
