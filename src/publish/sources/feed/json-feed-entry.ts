import type { JsonFeed } from 'feedsmith';
import type { NamedEntry } from '../collect-entries.ts';
import { textToHtml } from '../html-hints.ts';
import { webAddressOf } from '../web-address.ts';
import type { FeedInfo } from './feed-info.ts';
import type { FeedFile } from './feed-media.ts';
import { makeFeedEntry } from './make-feed-entry.ts';

export type JsonFeedItem = Partial<JsonFeed.Item<string>>;

/** An item of JSON Feed 1 or 1.1 (jsonfeed.org/version/1.1). Its title, summary and names are plain text. */
export function jsonFeedEntry(feed: FeedInfo, item: JsonFeedItem, number: number): NamedEntry {
  const link = webAddressOf(item.url, feed.base) ?? webAddressOf(item.id, undefined);
  const external = webAddressOf(item.external_url, feed.base);
  const text = item.content_text === undefined ? undefined : textToHtml(item.content_text, 'words');
  const picture = item.image ?? item.banner_image;
  return makeFeedEntry(
    feed,
    {
      id: item.id,
      link,
      title: item.title,
      published: item.date_published,
      updated: item.date_modified,
      content: item.content_html ?? text,
      summary: item.summary === undefined ? undefined : textToHtml(item.summary, 'words'),
      base: link ?? feed.base,
      topics: item.tags ?? [],
      authors: (item.authors ?? []).map(({ name, url }) => ({ name, url })),
      language: item.language,
      // The article that an item is about stands on another site, whose name the feed doesn't say.
      source: external === undefined ? { name: feed.title, url: link } : { url: external },
      files: [
        ...(picture === undefined ? [] : [{ url: picture, type: 'image' }]),
        ...(item.attachments ?? []).map(({ url, mime_type, title }): FeedFile => ({ url, type: mime_type, title })),
      ],
    },
    number,
  );
}
