const blocks =
  'address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio';
const block = new RegExp(String.raw`<\/?(?:${blocks})(?:\s[^<>]*)?\/?>`, 'giu');
const startsBlock = new RegExp(String.raw`^<\/?(?:${blocks})(?:[\s/>]|$)`, 'iu');
/** White space in these is what it is. */
const verbatim = /<(pre|script|style|textarea)\b/giu;

/**
 * The paragraphs of WordPress's classic editor, which writes none: an empty line ends one, a line's end is a break
 * (`wpautop` of wp-includes/formatting.php). HTML that has its blocks already keeps them.
 */
export function autoParagraphs(html: string): string {
  const text = html.replaceAll(/\r\n?/gu, '\n');
  const parts: string[] = [];
  let position = 0;
  for (const { 1: name = '', index } of text.matchAll(verbatim)) {
    if (index < position) continue;
    const closing = new RegExp(String.raw`<\/${name}\s*>`, 'giu');
    closing.lastIndex = index;
    const end = closing.test(text) ? closing.lastIndex : text.length;
    parts.push(paragraphs(text.slice(position, index)), text.slice(index, end));
    position = end;
  }
  parts.push(paragraphs(text.slice(position)));
  return parts.join('\n\n');
}

function paragraphs(text: string): string {
  return text
    .replaceAll(block, '\n\n$&\n\n')
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (startsBlock.test(part) ? part : `<p>${part.replaceAll(/(?<!<br\s?\/?>)\n/giu, '<br>\n')}</p>`))
    .join('\n');
}
