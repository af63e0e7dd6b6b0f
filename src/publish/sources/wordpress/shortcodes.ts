/** A picture of the media library. */
export interface Attachment {
  readonly id: string;
  readonly url: string;
  readonly alt: string;
  /** The post it was uploaded to. */
  readonly parent: string;
}

const caption = /\[((?:wp_)?caption)\b([^[\]]{0,2000})\]/giu;
const code = /\[(code|sourcecode|source|php|javascript|python|html|css|bash)\b([^[\]]{0,2000})\]/giu;
const embed = /\[embed\b[^[\]]{0,2000}\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/embed\]/giu;
const player = /\[(?:audio|video|playlist|youtube|vimeo)\b([^[\]]{0,2000})\](?:\s*\[\/(?:audio|video)\])?/giu;
const gallery = /\[gallery\b([^[\]]{0,2000})\]/giu;

/**
 * Replaces the shortcodes that WordPress itself has (codex.wordpress.org/Shortcode) and those of code by the HTML that
 * they stand for: captions, embeds, players, galleries. Those of plug-ins stay as text, because nobody else knows what
 * they mean. `pictures` gives those of a gallery: by ids, or all that belong to the post where it is `undefined`.
 */
export function replaceShortcodes(
  html: string,
  pictures: (ids: readonly string[] | undefined) => readonly Attachment[],
): string {
  if (!html.includes('[')) return html;
  const shown = replacePairs(replacePairs(html, code, codeBlock), caption, figure);
  return shown
    .replaceAll(embed, (_whole, url: string) => link(url))
    .replaceAll(player, (whole: string, attributes: string) => {
      const [url] = /https?:\/\/[^\s"'\]<>]+/u.exec(attributes) ?? [];
      return url === undefined ? whole : link(url);
    })
    .replaceAll(gallery, (whole: string, attributes: string) => {
      const ids = attributeOf(attributes, 'ids') ?? attributeOf(attributes, 'include');
      const all = pictures(ids?.split(/[\s,]+/u));
      return all.length === 0 ? whole : `\n\n${all.map(picture).join('\n\n')}\n\n`;
    });
}

/** Replaces shortcodes that enclose something. Those that nothing closes stay as they are. */
function replacePairs(
  html: string,
  opening: RegExp,
  replacement: (name: string, attributes: string, content: string) => string,
): string {
  const parts: string[] = [];
  // Looking for an end that isn't there takes long, so it is done once for each kind.
  const endless = new Set<string>();
  let position = 0;
  for (const { 0: whole, 1: name = '', 2: attributes = '', index } of html.matchAll(opening)) {
    const kind = name.toLowerCase();
    if (index < position || endless.has(kind)) continue;
    const closing = new RegExp(String.raw`\[\/${kind}\]`, 'giu');
    closing.lastIndex = index;
    const end = closing.exec(html)?.index;
    if (end === undefined) {
      endless.add(kind);
      continue;
    }
    parts.push(html.slice(position, index), replacement(name, attributes, html.slice(index + whole.length, end)));
    position = closing.lastIndex;
  }
  return [...parts, html.slice(position)].join('');
}

function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, own = '', double, single, bare] of attributes.matchAll(
    /([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gu,
  )) {
    if (own.toLowerCase() === name) return double ?? single ?? bare;
  }
  return undefined;
}

/** The words of a caption stand in an attribute (before WordPress 3.4) or behind the picture. */
function figure(_name: string, attributes: string, content: string): string {
  const [image = ''] = /^\s*(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/iu.exec(content) ?? [];
  const words = attributeOf(attributes, 'caption') ?? content.slice(image.length).trim();
  return `\n\n<figure>${image}<figcaption>${words}</figcaption></figure>\n\n`;
}

function link(url: string): string {
  return `\n\n<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>\n\n`;
}

function picture({ url, alt }: Attachment): string {
  return `<p><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"></p>`;
}

/** Code is written as it is, or already escaped by the editor. */
function codeBlock(name: string, attributes: string, text: string): string {
  const language =
    attributeOf(attributes, 'language') ??
    attributeOf(attributes, 'lang') ??
    (/^(?:source)?(?:code)?$/iu.test(name) ? '' : name);
  const kind = /^[\w+#-]{1,30}$/u.test(language) ? ` class="language-${language.toLowerCase()}"` : '';
  const escaped = text.replaceAll(/&(?!(?:lt|gt|amp|quot|#\d{1,6});)/giu, '&amp;').replaceAll('<', '&lt;');
  return `\n\n<pre><code${kind}>${escaped.trimEnd().replace(/^\s*\n/u, '')}</code></pre>\n\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
