import type { Nodes } from 'mdast';
import { isTooComplex } from '../ui/markdown/is-too-complex.ts';
import { needsMarkdown } from '../ui/markdown/needs-markdown.ts';
import { readMarkdown } from './read-markdown.ts';

/** The words of a Markdown text without its markup, for places that show plain text: lists, descriptions, feeds. */
export function markdownText(markdown: string): string {
  // Most takeaways are plain words, and there are as many as there are posts.
  if (!needsMarkdown(markdown) || isTooComplex(markdown)) return inOneLine(markdown);
  return inOneLine(wordsOf(readMarkdown(markdown)));
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join(isLine(node) ? '' : ' ') : '';
}

/** Whether what is in it stands in one line, so that its parts may be parts of one word: `un**believ**able`. */
function isLine({ type }: Nodes): boolean {
  return /^(?:paragraph|heading|emphasis|strong|delete|link|linkReference|tableCell)$/u.test(type);
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
