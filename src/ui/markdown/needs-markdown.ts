/** What could be markup anywhere in a line: emphasis, code, links, HTML, entities, escapes, addresses. */
const inline = /[*_[<`~\\]|&[#\w]+;|:\/\/|www\.|\S@\S/iu;

/** What could be markup where it begins a line: headings, quotes, lists, rules, tables, indented code. */
const atLineStart = /^(?: {0,3}\t| {4}|[ \t]*(?:[-+=#>|]|:-|\d{1,9}[.)](?!\S)))/mu;

/**
 * Whether the Markdown reader could make more of a text than its paragraphs and lines. It says yes too often rather than
 * too seldom; a page of plain comments never loads the reader.
 */
export function needsMarkdown(text: string): boolean {
  return inline.test(text) || atLineStart.test(text);
}
