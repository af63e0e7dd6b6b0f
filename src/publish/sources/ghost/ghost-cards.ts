import * as v from 'valibot';
import { isRecord } from './is-record.ts';

/** Part of a post: HTML, or the Markdown that stands in a card. */
export type GhostPart = { readonly html: string } | { readonly markdown: string };

const text = v.optional(v.fallback(v.nullable(v.string()), null), null);

const cardSchema = v.object({
  markdown: text,
  html: text,
  src: text,
  alt: text,
  caption: text,
  code: text,
  language: text,
  url: text,
  title: text,
  fileName: text,
  fileTitle: text,
  description: text,
  heading: text,
  content: text,
  header: text,
  subheader: text,
  calloutText: text,
  buttonText: text,
  buttonUrl: text,
  productTitle: text,
  productDescription: text,
});

/**
 * A card of Ghost's editors, whose fields are named alike in both. Those of no use outside of Ghost, such as a
 * form for signing up, give nothing; of those that nobody knows, the words that can be read are kept.
 */
export function ghostCard(name: string, payload: unknown): readonly GhostPart[] {
  const read = v.safeParse(cardSchema, payload);
  if (!read.success || !isRecord(payload)) return [];
  const card = read.output;
  const caption = card.caption === null || card.caption === '' ? '' : `<figcaption>${card.caption}</figcaption>`;
  switch (name) {
    case 'markdown':
    case 'card-markdown':
      return card.markdown === null ? [] : [{ markdown: card.markdown }];
    case 'html':
      return part(card.html ?? '');
    case 'image':
      return card.src === null ? [] : part(`<figure>${picture(card.src, card.alt)}${caption}</figure>`);
    case 'gallery':
      return part(`<figure>${picturesOf(payload.images)}${caption}</figure>`);
    case 'code':
    case 'codeblock': {
      const kind = card.language ? ` class="language-${escapeHtml(card.language)}"` : '';
      return part(`<figure><pre><code${kind}>${escapeHtml(card.code ?? '')}</code></pre>${caption}</figure>`);
    }
    case 'hr':
    case 'horizontalrule':
      return part('<hr>');
    case 'embed':
      return part(`<figure>${link(card.url, card.title)}${caption}</figure>`);
    case 'bookmark': {
      const { metadata } = payload;
      const about = isRecord(metadata) ? metadata : {};
      const words = typeof about.description === 'string' ? `<p>${escapeHtml(about.description)}</p>` : '';
      return part(
        `<p>${link(card.url, typeof about.title === 'string' ? about.title : card.title)}</p>${words}${caption}`,
      );
    }
    case 'audio':
    case 'video':
    case 'file':
      return part(`<p>${link(card.src, card.title ?? card.fileTitle ?? card.fileName)}</p>${caption}`);
    case 'button':
      return part(`<p>${link(card.buttonUrl, card.buttonText)}</p>`);
    case 'signup':
    case 'paywall':
    case 'email-cta':
      return [];
    default:
      return part(
        [card.heading, card.header, card.subheader, card.productTitle]
          .map((words) => (words ? `<p><strong>${words}</strong></p>` : ''))
          .concat([card.html, card.content, card.calloutText, card.productDescription].map((words) => words ?? ''))
          .concat(card.buttonUrl ? `<p>${link(card.buttonUrl, card.buttonText)}</p>` : '')
          .join('\n'),
      );
  }
}

function part(html: string): readonly GhostPart[] {
  return html.trim() === '' ? [] : [{ html }];
}

function picture(src: string, alt: string | null): string {
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt ?? '')}">`;
}

function picturesOf(images: unknown): string {
  if (!Array.isArray(images)) return '';
  return images
    .map((image: unknown) => {
      const read = v.safeParse(cardSchema, image);
      return read.success && read.output.src !== null ? picture(read.output.src, read.output.alt) : '';
    })
    .join('');
}

function link(url: string | null, words: string | null): string {
  return url === null || url === ''
    ? escapeHtml(words ?? '')
    : `<a href="${escapeHtml(url)}">${escapeHtml(words || url)}</a>`;
}

export function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
