/** The lines of a text, however they end (LF, CRLF or a lone CR), without a byte order mark. */
export function toLines(text: string): readonly string[] {
  return text.replace(/^\uFEFF+/u, '').split(/\r\n|\r|\n/u);
}

/** Whether nothing can be seen in a line: spaces, zero-width characters and stray variation selectors don't count. */
export function isBlank(line: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Z}\p{Variation_Selector}]/u.test(line);
}

const longestRule = 400;

/** Whether a line only separates, as `---`, `* * *` or `=====` do. It has no words, so it may be left out. */
export function isRule(line: string): boolean {
  if (line.length > longestRule) return false;
  return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*|[—–─━═⸻]+[ \t]*)$/u.test(line);
}

/** The next line from `start` on that is not blank, or the number of lines. */
export function skipBlank(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && isBlank(lines[index] ?? '')) index++;
  return index;
}
