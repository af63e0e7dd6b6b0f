import type { Root } from 'hast';
import type { BlockContent, FootnoteDefinition, RootContent } from 'mdast';
import { readAddress, readBase } from './addresses.ts';
import { findFootnotes } from './footnotes.ts';
import { lineOf } from './phrasing.ts';
import { readElement } from './read-element.ts';
import { endLine, type Reader, type Sink } from './reader.ts';
import { indexTree } from './tree-index.ts';

/** As `isTooComplex` has it, with some to spare. */
const mostCells = 9000;

/** Characters that no text shows. Markdown would make them others, or skip them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const unseen = /[\0-\x08\x0E-\x1F\x7F\uFEFF]/gu;

/** Makes the tree of a Markdown text of a tree of HTML, telling `drop` what it leaves out. */
export function readTree(
  root: Root,
  base: string | undefined,
  drop: (kind: string, count?: number) => void,
): readonly RootContent[] {
  const tree = indexTree(root);
  const ownBase = readBase(tree.baseHref, base === undefined ? undefined : readBase(base, undefined));
  const reader: Reader = {
    tree,
    footnotes: findFootnotes(tree, (link) => {
      const address = readAddress(String(link.properties.href ?? ''), ownBase);
      return address.kind === 'fragment' ? address.id : undefined;
    }),
    base: ownBase,
    done: new WeakSet(),
    notes: new Set(),
    cells: mostCells,
    drop,
    walk: (nodes, marks, sink) => {
      for (const node of nodes) {
        if (node.type === 'text')
          sink.leaves.push({ node: { type: 'text', value: node.value.replaceAll(unseen, '') }, marks });
        else if (node.type === 'element') readElement(node, marks, sink, reader);
      }
    },
    flow: (nodes, marks, depth) => {
      const sink: Sink = { blocks: [], leaves: [], isLine: false, depth };
      reader.walk(nodes, marks, sink);
      endLine(sink);
      return sink.blocks;
    },
    line: (nodes, marks) => {
      const sink: Sink = { blocks: [], leaves: [], isLine: true, depth: 0 };
      reader.walk(nodes, marks, sink);
      return lineOf(sink.leaves);
    },
  };
  const text: BlockContent[] = reader.flow(root.children, [], 0);
  const notes = readNotes(reader);
  return [...text, ...notes];
}

/** The notes in the order in which the text refers to them. What nothing refers to would not be shown: it reads on. */
function readNotes(reader: Reader): readonly RootContent[] {
  const definitions = new Map([...reader.footnotes.definitions].map(([element, name]) => [name, element]));
  const notes: FootnoteDefinition[] = [];
  // Notes may refer to other notes, which adds to the set while it is gone through.
  for (const name of reader.notes) {
    const children = reader.flow(definitions.get(name)?.children ?? [], [], 1);
    if (children.length === 0) children.push({ type: 'paragraph', children: [{ type: 'text', value: '…' }] });
    notes.push({ type: 'footnoteDefinition', identifier: name, label: name, children });
  }
  const others = [...definitions].filter(([name]) => !reader.notes.has(name));
  return [...others.flatMap(([, element]) => reader.flow(element.children, [], 0)), ...notes];
}
