import { ok } from '../../../platform/result.ts';
import type { NamedEntry } from '../collect-entries.ts';
import type { SourceEntry } from '../entry.ts';
import { entryWords } from '../entry-words.ts';
import { originOf } from '../web-address.ts';
import type { FeedInfo } from './feed-info.ts';
import { type FeedFile, linksToFiles, pictureOf } from './feed-media.ts';

/** What the kinds of feeds say of an entry in their own ways. */
export interface FeedEntry
  extends Pick<
    SourceEntry,
    'title' | 'published' | 'updated' | 'topics' | 'authors' | 'language' | 'discussionUrl' | 'source'
  > {
  readonly id: string | undefined;
  /** The address of the entry, absolute. */
  readonly link: string | undefined;
  /** HTML. */
  readonly content: string | undefined;
  /** HTML. */
  readonly summary: string | undefined;
  /** What relative addresses in the words belong to. */
  readonly base: string | undefined;
  readonly files: readonly FeedFile[];
}

/** An entry of a feed in the terms of all sources; `number` names one that has neither title nor address. */
export function makeFeedEntry(feed: FeedInfo, entry: FeedEntry, number: number): NamedEntry {
  const { id, link, content, summary, base, files, ...fields } = entry;
  const name = fields.title || link || id || `entry ${number}`;
  const words = entryWords({ content, summary, base });
  if (!words.ok) return { name, read: words };
  const links = linksToFiles(files, base);
  const body = [words.value.body, links].filter((part) => part !== '').join('\n\n');
  return {
    name,
    read: ok({
      ...fields,
      ...words.value,
      body,
      origin: originOf(id, `feed:${feed.base ?? feed.title ?? ''}`) ?? link,
      authors: fields.authors?.length ? fields.authors : feed.authors,
      language: fields.language ?? feed.language,
      image: pictureOf(files, base),
    }),
  };
}
