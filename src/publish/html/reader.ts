import type { Element, ElementContent, RootContent } from 'hast';
import type { BlockContent, PhrasingContent } from 'mdast';
import type { Footnotes } from './footnotes.ts';
import { type Leaf, type Mark, paragraphsOf, space } from './phrasing.ts';
import type { TreeIndex } from './tree-index.ts';

/** Where the Markdown of some elements is gathered. */
export interface Sink {
  readonly blocks: BlockContent[];
  /** The line that is being read, which becomes a paragraph. */
  leaves: Leaf[];
  /** Whether there can be no blocks, as in a heading or cell: what begins and ends one is a space then. */
  readonly isLine: boolean;
  /** In how many lists and quotations this is. */
  readonly depth: number;
}

export type Nodes = readonly (RootContent | ElementContent)[];

/** What the readers of the several elements share. */
export interface Reader {
  readonly tree: TreeIndex;
  readonly footnotes: Footnotes;
  /** What relative addresses are resolved against. */
  readonly base: string | undefined;
  /** Elements that have been read already. */
  readonly done: WeakSet<Element>;
  /** The labels of the notes that the text so far refers to, in order. */
  readonly notes: Set<string>;
  /** How many cells of tables there may still be: texts with more are not drawn as Markdown at all. */
  cells: number;
  readonly drop: (kind: string, count?: number) => void;
  readonly walk: (nodes: Nodes, marks: readonly Mark[], sink: Sink) => void;
  readonly flow: (nodes: Nodes, marks: readonly Mark[], depth: number) => BlockContent[];
  readonly line: (nodes: Nodes, marks: readonly Mark[]) => PhrasingContent[];
}

/** Makes a paragraph of the line that is being read, if there is anything in it. */
export function endLine(sink: Sink): void {
  if (sink.leaves.length === 0) return;
  if (sink.isLine) {
    sink.leaves.push(space([]));
    return;
  }
  for (const children of paragraphsOf(sink.leaves)) sink.blocks.push({ type: 'paragraph', children });
  sink.leaves = [];
}
