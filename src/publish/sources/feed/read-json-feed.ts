import { parseJsonFeed } from 'feedsmith';
import type { NamedEntry } from '../collect-entries.ts';
import { webAddressOf } from '../web-address.ts';
import { jsonFeedEntry } from './json-feed-entry.ts';

/** The items of a JSON Feed, `data` being its JSON, `url` where it was fetched from. */
export function readJsonFeed(data: unknown, url: string | undefined): readonly NamedEntry[] {
  const { title, home_page_url, feed_url, language, authors = [], items = [] } = parseJsonFeed(data);
  const info = {
    title,
    base: webAddressOf(home_page_url, url) ?? webAddressOf(feed_url, url) ?? url,
    language,
    authors: authors.map((author) => ({ name: author.name, url: author.url })),
  };
  return items.map((item, index) => jsonFeedEntry(info, item, index + 1));
}
