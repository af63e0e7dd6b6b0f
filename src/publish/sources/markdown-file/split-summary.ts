import { findCodeFences } from '../../digest/code-fences.ts';

export interface SplitSummary {
  /** Without the mark. */
  readonly text: string;
  /** Several paragraphs before the mark. A single one is the takeaway of the text anyway. */
  readonly summary: string | undefined;
}

const mark = /^[ \t]*<!--\s*(?:more|excerpt|truncate|end[-_ ]?excerpt)\s*-->[ \t]*$/iu;

/** Finds the mark that ends the summary of a post, `<!--more-->`, and takes it away. */
export function splitSummary(text: string): SplitSummary {
  if (!text.includes('<!--')) return { text, summary: undefined };
  const lines = text.split('\n');
  const fences = findCodeFences(lines);
  let index = 0;
  while (index < lines.length && !mark.test(lines[index] ?? '')) index = fences.get(index) ?? index + 1;
  if (index >= lines.length) return splitWithin(text);
  return {
    text: [...lines.slice(0, index), '', ...lines.slice(index + 1)].join('\n'),
    summary: summaryOf(lines.slice(0, index).join('\n')),
  };
}

/** The mark may also stand at the end of a line. */
function splitWithin(text: string): SplitSummary {
  const found = /[ \t]*<!--\s*more\s*-->/iu.exec(text);
  if (found === null) return { text, summary: undefined };
  const before = text.slice(0, found.index);
  return { text: before + text.slice(found.index + found[0].length), summary: summaryOf(before) };
}

/** Paragraphs only: headings, lists and pictures would be no sentences. */
function summaryOf(text: string): string | undefined {
  const blocks = text.split(/\n[ \t]*\n/u).filter((block) => block.trim() !== '' && !/^ {0,3}#[ \t]/u.test(block));
  const paragraphs = blocks.filter(
    (block) => !/^(?: {4}|\t| {0,3}(?:#{1,6}\s|>|[-+*]\s|\d{1,9}[.)]\s|`{3}|~{3}|\||!\[|<))/u.test(block),
  );
  return blocks.length < 2 || paragraphs.length === 0 ? undefined : paragraphs.join('\n\n').trim();
}
