/**
 * What digest services put around their words: emoji with their joiners, skin tones, variation selectors and keycaps,
 * Markdown's bold, heading and list marks, dashes and bullets. Brackets, quotes and backslashes belong to sentences.
 */
const emojiPart = String.raw`\p{So}\p{Emoji_Modifier}\p{Cf}\uFE0E\uFE0F\u20E3`;
const leadingMarks = new RegExp(String.raw`^(?:[0-9]\uFE0F?\u20E3|[\s${emojiPart}*_#>~|=+•·‣\-–—→►:!.…])*`, 'u');
const trailingMarks = new RegExp(String.raw`[\s${emojiPart}*_]+$`, 'u');
const emojiLast = new RegExp(String.raw`\p{So}[${emojiPart}\s*_]*$`, 'u');
const inlineMarks = new RegExp(String.raw`^[\s${emojiPart}*_]*`, 'u');
const emojiFirst = /^[\s\p{Cf}*_#>•-]*(?:[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{So})/u;

/** The most characters of a line that a service may have added; a longer one is a paragraph. */
export const ownLineLimit = 400;

/**
 * A line without the characters that only hinder recognising it: zero-width spaces, direction marks, byte order
 * marks. Joiners stay, since emoji and whole scripts need them.
 */
export function withoutInvisible(line: string): string {
  return line.replaceAll(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '');
}

/** Whether a line begins with an emoji, as the lines that a service adds to an article do. */
export function isEmojiLed(line: string): boolean {
  return emojiFirst.test(line.slice(0, ownLineLimit));
}

/** Whether an emoji stands at both ends of a short line, as no sentence of an article has it. */
export function isEmojiFramed(line: string): boolean {
  return isEmojiLed(line) && emojiLast.test(line);
}

/** The spaces, emoji and bold marks a text begins with, but no mark of a heading, a list or a tag. */
export function leadingEmoji(text: string): string {
  return inlineMarks.exec(text.slice(0, ownLineLimit))?.[0] ?? '';
}

/** The marks a line begins with. */
export function leadingDecoration(line: string): string {
  return leadingMarks.exec(line.slice(0, ownLineLimit))?.[0] ?? '';
}

/** A short line without the emoji, bold marks and spaces it ends with; its punctuation stays. */
export function withoutTrailingDecoration(line: string): string {
  return line.replace(trailingMarks, '');
}

/** A short line without the decoration around its words; its closing punctuation stays. */
export function withoutDecoration(line: string): string {
  return withoutTrailingDecoration(line.slice(leadingDecoration(line).length));
}
