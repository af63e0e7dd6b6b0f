import type { AtomFeed } from 'feedsmith';
import type { NamedEntry } from '../collect-entries.ts';
import { looksLikeHtml, textToHtml } from '../html-hints.ts';
import { plainTitle } from '../plain-title.ts';
import { webAddressOf } from '../web-address.ts';
import type { FeedInfo } from './feed-info.ts';
import { type FeedFile, mediaFiles } from './feed-media.ts';
import { makeFeedEntry } from './make-feed-entry.ts';

export type AtomEntry = Partial<AtomFeed.Entry<string>>;
type AtomText = Partial<AtomFeed.Content> | undefined;

/** An entry of Atom: RFC 4287, and 0.3 before it; addresses are resolved by `xml:base` (section 2). */
export function atomEntry(feed: FeedInfo, entry: AtomEntry, number: number): NamedEntry {
  const { content, summary, links = [], dc, media } = entry;
  const home = webAddressOf(entry.xml?.base, feed.base) ?? feed.base;
  const linked = (rel: string) => webAddressOf(links.find((link) => (link.rel ?? 'alternate') === rel)?.href, home);
  const page = links.find(
    ({ rel = 'alternate', type }) => rel === 'alternate' && (type === undefined || /html/u.test(type)),
  );
  const link = webAddressOf(page?.href, home) ?? linked('alternate') ?? webAddressOf(entry.id, undefined);
  // Where nothing says what addresses belong to, it is the entry's own page.
  const base = entry.xml?.base === undefined ? (link ?? home) : home;
  const baseOf = (text: AtomText) => webAddressOf(text?.xml?.base, home) ?? base;
  const elsewhere = webAddressOf(content?.src, baseOf(content));
  const [description] = [...(media?.groups ?? []), media ?? {}].flatMap((part) => part.description?.value ?? []);
  return makeFeedEntry(
    feed,
    {
      id: entry.id,
      link,
      title: plainText(entry.title) || undefined,
      published: entry.published ?? dc?.dates?.[0] ?? entry.updated,
      updated: entry.updated,
      content: html(content),
      summary: html(summary) ?? (description === undefined ? undefined : textToHtml(description, 'words')),
      base: html(content) === undefined ? baseOf(summary) : baseOf(content),
      topics: topicsOf(entry),
      authors: authorsOf(entry),
      language: entry.xml?.lang ?? content?.xml?.lang ?? dc?.languages?.[0],
      discussionUrl: linked('replies'),
      source: { name: plainText(entry.source?.title) || feed.title, url: link },
      files: [
        ...links
          .filter(({ rel }) => rel === 'enclosure')
          .map(({ href, type, title }): FeedFile => ({ url: webAddressOf(href, home), type, title })),
        ...mediaFiles(media),
        ...(elsewhere === undefined
          ? []
          : [{ url: elsewhere, type: content?.type === 'html' ? undefined : content?.type }]),
      ],
    },
    number,
  );
}

/** Text, HTML and XHTML (section 3.1), and the media types of Atom 0.3. Without a type it may be anything in practice. */
function html(text: AtomText): string | undefined {
  if (text?.value === undefined) return undefined;
  const { value, type = '' } = text;
  if (/html/iu.test(type)) return value;
  if (/^(?:text|text\/plain)$/iu.test(type)) return textToHtml(value, 'words');
  return looksLikeHtml(value) ? value : textToHtml(value, type === '' ? 'kept' : 'words');
}

/** The words of a title or name, which are HTML only where their type says so. */
export function plainText(text: AtomText): string {
  const { value = '', type = 'text' } = text ?? {};
  if (/xhtml/iu.test(type)) return plainTitle(value.replaceAll(/<\/?(?:[\w-]+:)?div\b[^<>]*>/giu, ''));
  return /html/iu.test(type) ? plainTitle(value) : value.replaceAll(/\s+/gu, ' ').trim();
}

function authorsOf({ authors, dc, source }: AtomEntry) {
  const own = (authors ?? source?.authors ?? []).map(({ name, email, uri }) => ({ name: name ?? email, url: uri }));
  return own.length > 0 ? own : (dc?.creators ?? []).map((name) => ({ name }));
}

function topicsOf({ categories = [], dc }: AtomEntry): readonly string[] {
  const names = categories.map(({ label, term }) => label ?? term ?? '');
  return [...new Set([...names, ...(dc?.subjects ?? [])])].filter((name) => name !== '');
}
