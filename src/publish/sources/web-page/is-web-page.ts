/** What may stand before a document: space, comments, an XML declaration. */
const prologue = /\s+|<!--[\s\S]*?-->|<\?xml\b[^>]*\?>/uy;

const blockTag =
  /^<(?:article|aside|blockquote|center|details|div|dl|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)(?:\s[^<>]*)?\/?>/iu;

/** What people write in Markdown and nobody in HTML. Code may look like anything. */
const markdown = /^(?: {0,3}(?:#{1,6}|[-*+]|\d{1,9}[.)]|>) +\S| {0,3}(?:`{3}|~{3}))|\]\([^()\s]+\)|(?<![*\w])\*\*\S/mu;

/** Whether a text is a page of HTML, or a piece of one that begins with a block. */
export function isWebPage(text: string): boolean {
  let start = 0;
  for (prologue.lastIndex = 0; prologue.test(text); ) start = prologue.lastIndex;
  const beginning = text.slice(start, start + 1000);
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(beginning)) return true;
  if (!blockTag.test(beginning)) return false;
  // Markdown may begin with a block of HTML, as files that present a project do. It does not go on that way.
  const sample = text.slice(start, start + 100_000).replaceAll(/<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/giu, '');
  return /<\/[a-z]/iu.test(sample) && !markdown.test(sample.replaceAll(/<[^<>]*>/gu, ''));
}
