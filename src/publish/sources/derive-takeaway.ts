export interface DerivedTakeaway {
  readonly takeaway: string | undefined;
  readonly body: string;
  /** What it was made of; `undefined` where there was nothing to make it of. */
  readonly from: 'summary' | 'first paragraph' | undefined;
}

/** Longer paragraphs are no takeaways: their first sentences are, up to this many characters. */
const longest = 500;
const beginning = 300;

/**
 * A takeaway for a text that has none: its summary, else the first paragraph, which then leaves the body, as in a
 * digest. Both texts are Markdown, and so is the takeaway: one paragraph.
 */
export function deriveTakeaway(body: string, summary: string | undefined): DerivedTakeaway {
  if (summary !== undefined) return { takeaway: shorten(inOneLine(summary)), body, from: 'summary' };
  const [paragraph = '', rest = ''] = splitFirstBlock(body);
  if (!isPlainParagraph(paragraph)) return { takeaway: undefined, body, from: undefined };
  const text = inOneLine(paragraph);
  // "Code:" only leads to what follows.
  if (text.endsWith(':')) return { takeaway: undefined, body, from: undefined };
  return text.length <= longest
    ? { takeaway: text, body: rest, from: 'first paragraph' }
    : { takeaway: shorten(text), body, from: 'first paragraph' };
}

function splitFirstBlock(body: string): readonly [string, string] {
  const text = body.replace(/^(?:[ \t]*\n)+/u, '');
  const end = text.search(/\n[ \t]*\n/u);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).replace(/^(?:[ \t]*\n)+/u, '')];
}

/** Whether a block is words: no heading, list, quote, code, table, picture or footnote. */
function isPlainParagraph(block: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(block) || /\n[ \t]*(?:=+|-+)[ \t]*$/u.test(block)) return false;
  return !/^(?: {4}|\t| {0,3}(?:#{1,6}(?:\s|$)|>|[-+*]\s|\d{1,9}[.)]\s|`{3}|~{3}|\||!\[|\[\^))/mu.test(block);
}

/** A backslash at the end of a line breaks it there (CommonMark, section 6.7), and there are no lines any more. */
function inOneLine(text: string): string {
  return text
    .replaceAll(/(?<!\\)((?:\\\\)*)\\\n/gu, '$1\n')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Whole sentences as far as they fit, else words. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const sentences = /^.{40,}[.!?…。！？]["'”’»)\]]*(?=\s|$|(?<=[。！？]))/u.exec(text.slice(0, beginning))?.[0];
  if (sentences !== undefined) return sentences;
  const start = text.slice(0, beginning).replace(/[\uD800-\uDBFF]$/u, '');
  return `${/\s/u.test(start) ? start.replace(/\s+\S*$/u, '') : start}…`;
}
