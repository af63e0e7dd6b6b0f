import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { htmlToMarkdown } from '../../html/html-to-markdown.ts';
import { looksLikeHtml } from '../html-hints.ts';
import { childrenOf, type Edit, findNodes, rangeOf } from './markdown-tree.ts';
import type { Shelf } from './shelf.ts';

/** What is left out, by what people call it. */
export type Dropped = Map<string, number>;

/** Converting more would take seconds. No article has as many; HTML that is one goes another way. */
const mostParts = 2000;

/**
 * Makes Markdown of the HTML in a Markdown text, which Takeaway would show as it is written: of the smallest parts that
 * hold it whole, a paragraph or everything between `<details>` and `</details>`. Tags that HTML doesn't know are words.
 * `undefined` where there are far too many parts.
 */
export function convertHtml(
  tree: Root,
  text: string,
  { base, shelf, dropped }: { readonly base: string | undefined; readonly shelf: Shelf; readonly dropped: Dropped },
): readonly Edit[] | undefined {
  const parts = partsWithHtml(tree);
  if (parts.length > mostParts) return undefined;
  const definitions = findNodes(tree, isDefinition).filter((node) => node.type === 'definition');
  return parts.map(({ first, last, nodes }) => {
    const start = startOf(first, definitions, text);
    const children = [...nodes.map((node) => withStandIns(node, text, shelf)), ...definitions];
    const hast = toHast({ type: 'root', children }, { allowDangerousHtml: true });
    const read = htmlToMarkdown(toHtml(hast, { allowDangerousHtml: true }), base);
    for (const [kind, count] of read.dropped) dropped.set(kind, (dropped.get(kind) ?? 0) + count);
    // What defines notes and addresses is shown nowhere, and others may refer to it.
    const defined = nodes
      .flatMap((node) => findNodes(node, isDefinition))
      .map((node) => text.slice(rangeOf(node).start, rangeOf(node).end));
    const markdown = [read.markdown.trim(), ...defined]
      .join('\n\n')
      .trim()
      .replaceAll(/\n(?!\n|$)/gu, `\n${linePrefix(text, start)}`);
    return { start, end: rangeOf(last).end, text: markdown };
  });
}

/** The reader of Markdown counts definitions that stand right before an underlined heading as parts of it. */
function startOf(node: RootContent, definitions: readonly Nodes[], text: string): number {
  const { start, end } = rangeOf(node);
  if (node.type !== 'heading') return start;
  const within = definitions.map(rangeOf).filter((range) => range.start >= start && range.end <= end);
  const behind = Math.max(start, ...within.map((range) => range.end));
  return behind + (/^\s*/u.exec(text.slice(behind, end))?.[0].length ?? 0);
}

/** Neighbours in the tree. */
interface Part {
  readonly first: RootContent;
  readonly last: RootContent;
  readonly nodes: readonly RootContent[];
}

function partsWithHtml(tree: Root): readonly Part[] {
  const parts: Part[] = [];
  const visit = (node: RootContent) => {
    if (isContainer(node)) visitAll(childrenOf(node));
    else if (hasHtml(node)) parts.push({ first: node, last: node, nodes: [node] });
  };
  const visitAll = (nodes: readonly RootContent[]) => {
    let group: RootContent[] = [];
    let depth = 0;
    for (const node of nodes) {
      const isHtml = node.type === 'html' && isKnown(node.value);
      if (isHtml) depth += openTags(node.value);
      if (!isHtml && group.length === 0) visit(node);
      else group.push(node);
      const [first] = group;
      if (first === undefined || depth > 0) continue;
      parts.push({ first, last: node, nodes: group });
      group = [];
      depth = 0;
    }
    // What was opened is never closed: each part is on its own.
    for (const node of group) visit(node);
  };
  visitAll(tree.children);
  return parts;
}

function isDefinition({ type }: Nodes): boolean {
  return type === 'definition' || type === 'footnoteDefinition';
}

function isContainer({ type }: Nodes): boolean {
  return type === 'blockquote' || type === 'list' || type === 'listItem' || type === 'footnoteDefinition';
}

function hasHtml(node: Nodes): boolean {
  return findNodes(node, (one) => one.type === 'html' && isKnown(one.value)).length > 0;
}

function isKnown(html: string): boolean {
  return looksLikeHtml(html);
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** How many more tags are opened than closed. */
function openTags(html: string): number {
  let depth = 0;
  for (const [whole, slash, name = ''] of html
    .replaceAll(/<!--.*?(?:-->|$)/gsu, '')
    .matchAll(/<(\/?)([a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*>/giu)) {
    if (voids.test(name) || whole.endsWith('/>') || /^(?:p|li|td|th|tr|dt|dd)$/iu.test(name)) continue;
    depth += slash === '' ? 1 : -1;
  }
  return depth;
}

/** Notes and unknown tags go through HTML as words, and come out as they were written. */
function withStandIns<Node extends RootContent>(node: Node, text: string, shelf: Shelf): Node {
  const kept = (one: RootContent): RootContent => {
    if (one.type === 'footnoteReference') {
      const { start, end } = rangeOf(one);
      return { type: 'text', value: shelf.hide(text.slice(start, end)) };
    }
    return one.type === 'html' && !isKnown(one.value)
      ? { type: 'text', value: one.value }
      : withStandIns(one, text, shelf);
  };
  if (!('children' in node)) return node;
  return Object.assign({}, node, { children: node.children.map(kept) });
}

/** What stands before a part on its line, as the lines that follow it need it too. */
function linePrefix(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(lineStart, start).replaceAll(/[^>\t]/gu, ' ');
}
