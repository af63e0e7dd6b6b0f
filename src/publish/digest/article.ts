import { type Block, printPlain, readBlocks } from './blocks.ts';
import { escapeParagraph } from './escape-markdown.ts';
import { printWithHeadings } from './headings.ts';

/** The lines of a digest between its header and its trailer. */
export interface ArticleLines {
  /** What the takeaway's label says on its own line; `undefined` where there is no label, and so no takeaway. */
  readonly labelText: string | undefined;
  readonly lines: readonly string[];
  /** An article that was written as Markdown, and is taken as it is. It follows `lines`. */
  readonly verbatim: string | undefined;
  /** Lines that the header and the trailer have left over. */
  readonly unknownBefore: readonly string[];
  readonly unknownAfter: readonly string[];
}

export interface Article {
  /** Inline Markdown; empty where there is none. */
  readonly takeaway: string;
  /** Markdown, its blocks separated by blank lines. */
  readonly body: string;
}

/** Makes the takeaway of the first paragraph behind the label, and the body of everything else. */
export function readArticle(article: ArticleLines): Article {
  const blocks = readBlocks(article.lines);
  const isLabelOpen = article.labelText === '';
  const takeaway = isLabelOpen ? readTakeaway(blocks[0]) : escapeParagraph(article.labelText ?? '');
  const rest = isLabelOpen && takeaway !== '' ? blocks.slice(1) : blocks;
  const before = printPlain(readBlocks(article.unknownBefore));
  const follows = takeaway !== '' || before.length > 0;
  const around = [...before, ...printWithHeadings(rest, follows)];
  const after = printPlain(readBlocks(article.unknownAfter));
  const verbatim = article.verbatim === undefined ? [] : [article.verbatim];
  return { takeaway, body: [...around, ...verbatim, ...after].join('\n\n') };
}

/** A list behind the label ("What You'll Learn") becomes one paragraph too; other blocks can't, and are the body's. */
function readTakeaway(block: Block | undefined): string {
  if (block?.kind === 'line') return escapeParagraph(block.text);
  if (block?.kind !== 'list' || !block.items.every((item) => /^ {0,3}(?:[-+*]|\d+[.)])\s+\S/u.test(item))) return '';
  const items = block.items.map((item) => item.trim().replace(/^[-+*]\s+/u, ''));
  const areSentences = items.every((item) => /[.!?…;,。！？]$/u.test(item));
  return escapeParagraph(items.join(areSentences ? ' ' : '; '));
}
