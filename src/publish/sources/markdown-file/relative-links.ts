import type { Nodes, Root } from 'mdast';
import { type Edit, findNodes, rangeOf } from './markdown-tree.ts';

/** Makes the relative addresses of links and pictures in a Markdown text absolute. */
export function resolveLinks(tree: Root, text: string, base: string): readonly Edit[] {
  const links = findNodes(tree, ({ type }) => type === 'image' || type === 'definition');
  const around = findNodes(tree, ({ type }) => type === 'link').flatMap((link) => [
    link,
    // A picture may be a link.
    ...findNodes(link, ({ type }) => type === 'image'),
  ]);
  return [...new Set([...links, ...around])].flatMap((node) => editOf(node, text, base) ?? []);
}

function editOf(node: Nodes, text: string, base: string): Edit | undefined {
  if (!('url' in node) || !isRelative(node.url) || !URL.canParse(node.url, base)) return undefined;
  const { start, end } = rangeOf(node);
  const written = text.slice(start, end);
  const mark = node.type === 'definition' ? written.indexOf(']:') : written.lastIndexOf('](');
  if (mark < 0) return undefined;
  const [, before = '', address = ''] =
    /^(\s*)(<[^<>\n]*>|\S*?)(?=\s|\)?$|\)\{|$)/u.exec(written.slice(mark + 2)) ?? [];
  const from = start + mark + 2 + before.length;
  return { start: from, end: from + address.length, text: new URL(node.url, base).href.replaceAll(/[()]/gu, percent) };
}

function isRelative(address: string): boolean {
  return !/^(?:[a-z][\w+.-]*:|#|\/\/)/iu.test(address) && address !== '';
}

function percent(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}
