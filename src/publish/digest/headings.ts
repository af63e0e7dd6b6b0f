import type { Block } from './blocks.ts';
import { printPlain } from './blocks.ts';
import { escapeInline } from './escape-markdown.ts';
import { readFieldLine } from './field-lines.ts';
import { readOpener } from './opener-line.ts';
import { readQuestion } from './question-line.ts';
import { readTakeawayLabel } from './takeaway-label.ts';

const longestHeading = 80;

/** Quotes and brackets that close, after which the punctuation before them counts. */
const closers = /["'”’»›)\]}*_]+$/u;
const closingPunctuation = /[.!?…,;:。！？；：，、؟،۔।‽–—-]$/u;

/**
 * The Markdown of an article's blocks, headings found: a short line without closing punctuation between paragraphs.
 * Several such lines in a row are a list without bullets or a poem, and stay paragraphs. `follows` says whether a
 * paragraph stands right before the first block.
 */
export function printWithHeadings(blocks: readonly Block[], follows: boolean): readonly string[] {
  const short = blocks.map(isShortLine);
  const plain = printPlain(blocks);
  return blocks.map((block, index) => {
    const isBetween =
      (index === 0 ? follows : canAdjoin(blocks[index - 1], short[index - 1])) &&
      canAdjoin(blocks[index + 1], short[index + 1]);
    const isHeading = block.kind === 'line' && short[index] && isBetween && !isOwnLine(block.text);
    return isHeading ? `## ${escapeInline(withoutBold(block.text))}` : (plain[index] ?? '');
  });
}

function isShortLine(block: Block): boolean {
  if (block.kind !== 'line' || block.text.length > longestHeading) return false;
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text) || /^[#＃]|:\/\/|^!?\[.*\]\(.*\)$/u.test(text)) return false;
  return !closingPunctuation.test(text.replace(closers, ''));
}

function canAdjoin(block: Block | undefined, isShort: boolean | undefined): boolean {
  return block !== undefined && block.kind !== 'heading' && block.kind !== 'rule' && !isShort;
}

/** A line that looks like one of the digest's own ("Category: x") is no heading where it stands in the article. */
function isOwnLine(text: string): boolean {
  return [readTakeawayLabel, readFieldLine, readQuestion, readOpener].some((read) => read(text) !== undefined);
}

function withoutBold(text: string): string {
  return /^(\*\*|__)(?<text>[^*_]+)\1$/u.exec(text)?.groups?.text ?? text;
}
