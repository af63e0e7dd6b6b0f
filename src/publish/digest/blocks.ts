import { findCodeFences } from './code-fences.ts';
import { escapeContainerLine, escapeInline, escapeParagraph } from './escape-markdown.ts';
import { indentedCodeEnd, listEnd, quoteEnd, tableEnd } from './markdown-constructs.ts';
import { isBlank, isRule } from './text-lines.ts';

/** A piece of an article, separated from the next by a blank line in its Markdown. */
export type Block =
  /** One line of the text, which is a paragraph of its own, or a heading if it stands like one. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'heading' | 'rule'; readonly markdown: string }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly markdown: string;
    }
  | { readonly kind: 'other'; readonly markdown: string };

/** How a line may begin that is more to Markdown than a paragraph; tables are told by their bars. */
const mayBegin = /^[\s\d#>~`*+=_—–─━═⸻-]/u;

/**
 * Reads the lines of an article into blocks. Every line is a paragraph, except where Markdown has lines that belong
 * together: fenced and indented code, lists, quotes, tables. Those stay as they are, but for what would vanish.
 */
export function readBlocks(lines: readonly string[]): readonly Block[] {
  const fences = findCodeFences(lines);
  const blocks: Block[] = [];
  let start = 0;
  while (start < lines.length) {
    const line = lines[start] ?? '';
    if (isBlank(line)) {
      start++;
      continue;
    }
    if (!mayBegin.test(line) && !line.includes('|')) {
      blocks.push({ kind: 'line', text: line.trim() });
      start++;
      continue;
    }
    const code = fences.get(start) ?? (isBlank(lines[start - 1] ?? '') ? indentedCodeEnd(lines, start) : start);
    const list = code > start || isRule(line) ? start : listEnd(lines, start);
    const end = Math.max(code, list, quoteEnd(lines, start), tableEnd(lines, start));
    const own = lines.slice(start, end);
    if (code > start) blocks.push({ kind: 'other', markdown: own.join('\n') });
    else if (list > start)
      blocks.push({
        kind: 'list',
        items: own,
        markdown: own.map(escapeContainerLine).join('\n'),
      });
    else if (end > start)
      blocks.push({
        kind: 'other',
        markdown: own.map(escapeContainerLine).join('\n'),
      });
    else blocks.push(readLine(line.trim()));
    start = Math.max(end, start + 1);
  }
  return blocks;
}

function readLine(text: string): Block {
  if (isRule(text)) return { kind: 'rule', markdown: text };
  if (/^#{1,6}(?:\s|$)/u.test(text)) return { kind: 'heading', markdown: escapeInline(text) };
  return { kind: 'line', text };
}

/** The Markdown of blocks none of which is to become a heading. */
export function printPlain(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => (block.kind === 'line' ? escapeParagraph(block.text) : block.markdown));
}
