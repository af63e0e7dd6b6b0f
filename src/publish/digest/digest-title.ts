const longestTitle = 80;

/**
 * A title for a text that has none: its tags, if there are two or more, else the first sentence, cut at a word near 80
 * characters. `undefined` where no text has anything to see. `texts` are Markdown, the most telling first.
 */
export function deriveTitle(tags: readonly string[], texts: readonly string[]): string | undefined {
  if (tags.length >= 2) return tags.join(' ');
  const text = texts.map((markdown) => plainWords(markdown)).find((words) => /[\p{L}\p{N}]/u.test(words));
  return text === undefined ? tags[0] : cutTitle(firstSentence(text));
}

/** The beginning of a Markdown text as plain words, on one line. */
function plainWords(markdown: string): string {
  return markdown
    .slice(0, 2000)
    .replaceAll(/^ {0,3}(?:#{1,6}\s|>|[-+*]\s|`{3,}.*|~{3,}.*)/gmu, '')
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/gu, '$1')
    .replaceAll(/(?<!\\)(?:\*+|`+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Ends at the first full stop that has room for a sentence before it: "Mr." alone is none. */
function firstSentence(text: string): string {
  const end = /^.{12,}?(?:[.!?…]["'”’»)\]]*(?=\s|$)|[。！？])/u.exec(text)?.[0] ?? text;
  return end.length <= longestTitle ? end.replace(/(?<!\.)\.$/u, '') : end;
}

function cutTitle(text: string): string {
  if (text.length <= longestTitle) return text;
  const start = text.slice(0, longestTitle);
  const lastSpace = start.lastIndexOf(' ');
  // Scripts without spaces are cut at a character, and never through one.
  const cut = lastSpace > longestTitle / 2 ? start.slice(0, lastSpace) : start.replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
