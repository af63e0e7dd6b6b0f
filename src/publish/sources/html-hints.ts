const htmlTag =
  /<\/?(?:a|abbr|article|aside|audio|b|blockquote|br|caption|center|cite|code|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|mark|object|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video)(?:\s[^<>]*)?\/?>/iu;

/** Whether a text that may be either is HTML: it has a tag that HTML knows, or a comment. `Vec<String>` is none. */
export function looksLikeHtml(text: string): boolean {
  return htmlTag.test(text) || text.includes('<!--');
}

/** An address in escaped text, without the punctuation behind it. */
const address = /https?:\/\/(?:(?!&(?:lt|gt|quot);)[^\s<>"'])*[^\s<>"'.,;:!?)\]*_~]/giu;

/**
 * Plain text as HTML: paragraphs where lines are empty, breaks where lines end, links where addresses are. Character
 * references stay where the source may have meant them (`references` `'kept'`), as in RSS, and become words where it
 * can't have.
 */
export function textToHtml(text: string, references: 'kept' | 'words'): string {
  const escaped = (references === 'words' ? text.replaceAll('&', '&amp;') : text)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(address, '<a href="$&">$&</a>');
  return escaped
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(
      (paragraph) =>
        `<p>${paragraph
          .trim()
          .split(/\r?\n/u)
          .map((line) => line.trim())
          .join('<br>')}</p>`,
    )
    .join('\n');
}
