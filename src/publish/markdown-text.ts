import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { isTooComplex } from '../ui/markdown/is-too-complex.ts';

/** The words of a Markdown text without its markup, for places that show plain text: lists, descriptions, feeds. */
export function markdownText(markdown: string): string {
  if (isTooComplex(markdown)) return markdown.replaceAll(/\s+/gu, ' ').trim();
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return tree.children
    .map((block) => textOf(block))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
