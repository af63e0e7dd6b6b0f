import type { RdfFeed, RssFeed } from 'feedsmith';
import type { NamedEntry } from '../collect-entries.ts';
import { looksLikeHtml, textToHtml } from '../html-hints.ts';
import { plainTitle } from '../plain-title.ts';
import { webAddressOf } from '../web-address.ts';
import type { FeedInfo } from './feed-info.ts';
import { type FeedFile, mediaFiles } from './feed-media.ts';
import { makeFeedEntry } from './make-feed-entry.ts';

/** What RSS 1.0 lacks, RSS 2.0 has: an item of either. */
export type RssItem = Partial<RssFeed.Item<string>> & Pick<Partial<RdfFeed.Item<string>>, 'rdf'>;

/**
 * An item of RSS 2.0 (rssboard.org/rss-specification), 0.9x or 1.0 (web.resource.org/rss/1.0/spec) with the modules
 * that carry words: content, Dublin Core, Media RSS, iTunes and Atom.
 */
export function rssEntry(feed: FeedInfo, item: RssItem, number: number): NamedEntry {
  const { guid, dc, dcterms, atom, media, itunes } = item;
  const home = webAddressOf(item.xml?.base, feed.base) ?? feed.base;
  const guidAddress = guid?.isPermaLink === false ? undefined : webAddressOf(guid?.value, undefined);
  const link =
    webAddressOf(item.link ?? alternateLink(item), home) ?? guidAddress ?? webAddressOf(item.rdf?.about, home);
  const content = html(item.content?.encoded) ?? html(atom?.content?.value);
  const description = html(item.description) ?? html(dc?.descriptions?.[0]) ?? html(atom?.summary?.value);
  const spoken = html(itunes?.summary) ?? html(itunes?.subtitle) ?? html(mediaDescription(item));
  const authors = (item.authors ?? []).map(({ name, email, link: url }) => ({ name: name ?? email, url }));
  const creators = [dc?.creators, dcterms?.creators, itunes?.author === undefined ? [] : [itunes.author]]
    .find((names) => names !== undefined && names.length > 0)
    ?.map((name) => ({ name: plainTitle(name) }));
  return makeFeedEntry(
    feed,
    {
      id: guid?.value ?? item.rdf?.about,
      link,
      title: titleOf(item),
      published: item.pubDate ?? dc?.dates?.[0] ?? atom?.published ?? dcterms?.created?.[0] ?? dcterms?.issued?.[0],
      updated: atom?.updated ?? dcterms?.modified?.[0],
      content,
      summary: description ?? spoken,
      base: webAddressOf(item.xml?.base, feed.base) ?? link ?? feed.base,
      topics: topicsOf(item),
      authors: creators ?? authors,
      language: dc?.languages?.[0] ?? item.xml?.lang,
      discussionUrl: webAddressOf(item.comments, home),
      source: { name: plainTitle(item.source?.title ?? '') || feed.title, url: link },
      files: [
        ...(item.enclosures ?? []).map(({ url, type }): FeedFile => ({ url, type })),
        ...mediaFiles(media),
        ...(itunes?.image === undefined ? [] : [{ url: itunes.image, type: 'image' }]),
      ],
    },
    number,
  );
}

/** RSS doesn't say whether its texts are HTML. */
function html(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return looksLikeHtml(text) ? text : textToHtml(text, 'kept');
}

function titleOf({ title, dc, itunes, media }: RssItem): string | undefined {
  return plainTitle(title ?? dc?.titles?.[0] ?? itunes?.title ?? media?.title?.value ?? '') || undefined;
}

function alternateLink({ atom }: RssItem): string | undefined {
  return atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

function mediaDescription({ media }: RssItem): string | undefined {
  return (
    media?.description?.value ?? media?.groups?.find(({ description }) => description !== undefined)?.description?.value
  );
}

/** Categories; commas are part of a name, except in `dc:subject`, where they stand between names. */
function topicsOf({ categories = [], dc, itunes }: RssItem): readonly string[] {
  const own = categories.map(({ name }) => name ?? '');
  const subjects = (dc?.subjects ?? []).flatMap((subject) => subject.split(/[,;]/u));
  const names = own.length + subjects.length > 0 ? [...own, ...subjects] : (itunes?.keywords ?? []);
  return [...new Set(names.map(plainTitle))].filter((name) => name !== '');
}
