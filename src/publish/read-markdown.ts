import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { formulas } from '../ui/markdown/formulas.ts';
import { readQuickly } from '../ui/markdown/read-quickly.ts';

const extensions = { extensions: [gfm(), formulas()], mdastExtensions: [gfmFromMarkdown()] };

/** Reads Markdown (CommonMark and GFM) to its tree, without positions. */
export function readMarkdown(markdown: string): Root {
  return readQuickly(markdown, (text) => fromMarkdown(text, extensions));
}
