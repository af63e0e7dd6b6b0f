import { postAddress } from '../post/addresses.ts';
import { chosenOptions, type EmbedOptions, frameAddress } from './embed-options.ts';

/** A post on its way to another page. */
export interface EmbeddedPost {
  /** The address of the post's site: absolute, ending in `/`. */
  readonly site: string;
  readonly slug: string;
  /** Plain text, which may say anything. */
  readonly title: string;
}

export interface Embedding extends EmbeddedPost {
  readonly options: EmbedOptions;
}

/** The height of a frame that nobody tells how high its content is, in CSS pixels. */
const plainHeight = { takeaway: 300, full: 600 } as const;

/** The width of a frame where the page around it does not give one, in CSS pixels. */
const plainWidth = 600;

/**
 * What the loader makes a widget of: two lines of HTML. Until it has, and wherever it can't, the first is a link to the
 * post.
 */
export function loaderSnippet(post: Embedding): string {
  const options = chosenOptions(post.options).map(([name, value]) => [`data-${name}`, value] as const);
  const attributes = [['class', 'takeaway-embed'], ['data-post', post.slug], ...options] as const;
  return [
    `<blockquote ${writeAttributes(attributes)}>${linkTo(post)}</blockquote>`,
    `<script async ${writeAttributes([['src', `${post.site}embed.js`]])}></script>`,
  ].join('\n');
}

/**
 * The frame alone, for pages that take no script of others. Where the browser knows `frame-sizing` (Chrome 154) it is as
 * high as its content; elsewhere it scrolls.
 */
export function iframeSnippet({ site, slug, title, options }: Embedding): string {
  const height = plainHeight[options.view];
  const style = `width:100%;min-height:${height}px;border:0;border-radius:10px;frame-sizing:content-height`;
  return writeFrame([
    ['src', frameAddress(site, slug, options)],
    ['title', oneLine(title)],
    ['loading', 'lazy'],
    ['style', style],
  ]);
}

/** A link to the post, for where only text is taken. A link looks as its page does, so there are no options for it. */
export function markdownSnippet(post: EmbeddedPost): string {
  // In a link's address brackets end it, and percent-encoding leaves them alone.
  const address = addressOf(post).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${writeMarkdown(oneLine(post.title))}](${address})`;
}

/** The `html` of oEmbed, with the size that goes with it. */
export interface OembedFrame {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What oEmbed consumers put into their pages. Of it, WordPress keeps these two elements with these attributes
 * (`wp_filter_oembed_result`). It needs the quotation: only beside one does it load the script that hears from the frame
 * how high it is (`wp_maybe_enqueue_oembed_host_js`), and it shows the quotation until then. Others show both, a link and
 * what it leads to.
 */
export function oembedFrame(post: Embedding): OembedFrame {
  const height = plainHeight[post.options.view];
  const frame = writeFrame([
    ['src', frameAddress(post.site, post.slug, post.options)],
    ['title', oneLine(post.title)],
    ['width', `${plainWidth}`],
    ['height', `${height}`],
    // Styles are among what is not kept.
    ['frameborder', '0'],
  ]);
  return { html: `<blockquote>${linkTo(post)}</blockquote>${frame}`, width: plainWidth, height };
}

type Attribute = readonly [name: string, value: string];

/** Where the post is to be read. */
export function addressOf({ site, slug }: EmbeddedPost): string {
  return `${site}${postAddress(slug).slice(1)}`;
}

function linkTo(post: EmbeddedPost): string {
  return `<a ${writeAttributes([['href', addressOf(post)]])}>${writeHtml(oneLine(post.title))}</a>`;
}

function writeFrame(attributes: readonly Attribute[]): string {
  return `<iframe ${writeAttributes(attributes)}></iframe>`;
}

function writeAttributes(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => `${name}="${writeHtml(value)}"`).join(' ');
}

const htmlReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in elements and in attributes. */
function writeHtml(text: string): string {
  return writeBidiControls(text.replaceAll(/[&<>"']/gu, (character) => htmlReferences[character] ?? character));
}

/** Text as Markdown within a line: CommonMark, and what GitHub adds to it. */
function writeMarkdown(text: string): string {
  return writeBidiControls(text.replaceAll(/[\\`*_[\]<>&~|$^]/gu, String.raw`\$&`));
}

/** Characters that turn the writing direction would have the code look like other code, so they are named instead. */
function writeBidiControls(text: string): string {
  return text.replaceAll(
    /\p{Bidi_Control}/gu,
    (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}

/** A title as it is seen: line breaks and other white space are one space each, and would end a line of code. */
function oneLine(title: string): string {
  return title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
