import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from '../../post/site-settings.ts';
import { joinFeed, printFeedItem } from '../../publish/export/print-json-feed.ts';
import { zip } from '../../publish/export/zip.ts';
import type { FileForm } from './export-form.ts';
import type { ExportedPost } from './read-exported.ts';

/** One file for all posts, which are in memory until it is written. */
export interface WholeSite {
  readonly add: (exported: ExportedPost) => void;
  /** The content of the file. */
  readonly finish: () => Uint8Array;
}

/** Starts a file for the posts of the publisher's `folder`. */
export function startWholeSite(
  content: FileForm['content'],
  { folder, site }: { readonly folder: string; readonly site: SiteSettings },
): WholeSite {
  switch (content) {
    case 'json-feed':
      return startFeed(site);
    case 'zip':
      return startZip(folder);
  }
}

function startFeed(site: SiteSettings): WholeSite {
  const items: { readonly time: number; readonly text: string }[] = [];
  return {
    // An item takes as long as all else of a post, so each is printed when it comes.
    add: ({ post }) => {
      items.push({ time: Date.parse(post.publishedAt), text: printFeedItem(site, post) });
    },
    finish: () => {
      const newestFirst = items.toSorted((one, other) => other.time - one.time).map(({ text }) => text);
      return Buffer.concat(joinFeed(site, newestFirst).map((piece) => Buffer.from(piece)));
    },
  };
}

function startZip(folder: string): WholeSite {
  const settings = join(folder, 'site.json');
  const files = existsSync(settings) ? [{ name: 'site.json', bytes: new Uint8Array(readFileSync(settings)) }] : [];
  return {
    add: ({ post, bytes }) => {
      files.push({ name: `posts/${post.slug}.json`, bytes: new Uint8Array(bytes) });
    },
    finish: () => zip(files),
  };
}
