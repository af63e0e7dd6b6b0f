/**
 * What tells that some HTML on the clipboard says more than its words do. Editors of code and terminals put their colours
 * there, and browsers a paragraph or two: as plain text that is as good, and Markdown in it stays what it is.
 */
const structure =
  /<(?:h[1-6]|[uod]l|table|blockquote|a\s[^>]*href|strong|b|em|i|s|del|code|pre|img|hr|sup|sub|figure)\b/iu;

export function hasStructure(html: string): boolean {
  return structure.test(html);
}

/**
 * Puts a text in the place of what is selected in a field. `undoable`: as if it had been typed, so that the browser's own
 * undo takes it back; `past-undo`: the browser has no such way, and nobody has heard of the change.
 */
export function insertText(field: HTMLTextAreaElement, text: string): 'undoable' | 'past-undo' {
  field.focus();
  // Deprecated, and the only way to be part of the browser's undo.
  if (text !== '' && document.execCommand?.('insertText', false, text)) return 'undoable';
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  return 'past-undo';
}
