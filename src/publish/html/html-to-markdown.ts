import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { HtmlMarkdown } from './html-markdown.ts';
import { limitNesting, withoutTags } from './limit-nesting.ts';
import { printMarkdown } from './print-markdown.ts';
import { readTree } from './read-tree.ts';

/**
 * Makes Markdown (CommonMark and GFM) of a piece of HTML or of the body of a page. What a post can show stays: headings,
 * lists, tables, code, quotes, pictures, notes; players and frames become links, and of everything else the words stay.
 * Scripts, styles, forms and unsafe addresses have nowhere to go; they are counted. Relative addresses are resolved
 * against `base`, the address of the page, or its own `<base>`. Never throws, whatever the text.
 */
export function htmlToMarkdown(html: string, base?: string): HtmlMarkdown {
  return treeToMarkdown(parse(html), base);
}

/** The same for a tree of HTML that nests no deeper than `limitNesting` lets it. */
export function treeToMarkdown(tree: Root, base?: string): HtmlMarkdown {
  const dropped = new Map<string, number>();
  const drop = (kind: string, count = 1) => {
    dropped.set(kind, (dropped.get(kind) ?? 0) + count);
  };
  return { markdown: printMarkdown(readTree(tree, base, drop)), dropped };
}

function parse(html: string): Root {
  try {
    return fromHtml(limitNesting(html), { fragment: true });
  } catch (error) {
    // Deep in a drawing, nesting may go unseen.
    if (!(error instanceof RangeError)) throw error;
    return fromHtml(withoutTags(html), { fragment: true });
  }
}
