import { postAddress } from '../post/addresses.ts';
import { postJsonSchema } from '../post/post-json-schema.ts';
import type { Post } from '../post/post-schema.ts';
import type { SiteSettings } from '../post/site-settings.ts';
import { type AddressedSite, feedFiles, renderFeeds } from '../publish/feeds.ts';
import { postMarkdown } from '../publish/post-markdown.ts';
import { type Catalog, catalogFiles } from './catalog.ts';
import { feedTopics } from './feed-topics.ts';
import { postOembed } from './oembed.ts';
import { isForReadersOnly } from './prerender/page-head.tsx';
import { pageAddress } from './prerender/page-info.ts';
import { sitePages } from './site-pages.ts';
import { headersText, llmsText, robotsText, sitemaps } from './text-files.ts';

/** Makes a file's text when it is wanted. */
export type FileMaker = () => string;

/**
 * Everything of the site, apart from its pages, that is made from posts and settings, by path from the site's folder.
 * The build writes it all; the development server makes what is asked for.
 */
export function generatedFiles(
  site: SiteSettings,
  posts: readonly Post[],
  catalog: Catalog,
): ReadonlyMap<string, FileMaker> {
  const files = new Map<string, FileMaker>();
  for (const [path, content] of catalogFiles(catalog)) files.set(path, () => JSON.stringify(content));
  for (const post of posts) files.set(`posts/${post.slug}.md`, () => postMarkdown(post));
  files.set('schema/post.json', () => JSON.stringify(postJsonSchema(), undefined, 2));
  files.set('robots.txt', () => robotsText(site));
  files.set('llms.txt', () => llmsText(site, posts));
  files.set('_headers', headersText);
  if (hasAddress(site)) addAddressedFiles(files, site, posts, catalog);
  return files;
}

/** What can't be made without `url` in `site.json`, for the line that says so. */
export const addressedFiles = 'feeds, sitemap, oEmbed files and canonical links';

/** Whether the site knows its own absolute address. */
export function hasAddress(site: SiteSettings): site is AddressedSite {
  return site.url !== undefined;
}

function addAddressedFiles(
  files: Map<string, FileMaker>,
  site: AddressedSite,
  posts: readonly Post[],
  catalog: Catalog,
): void {
  for (const topic of feedTopics(site, posts, catalog)) {
    const feeds = once(() => renderFeeds(site, topic));
    const folder = decodeURIComponent(topic.address.slice(1));
    for (const format of ['json', 'rss', 'atom'] as const) {
      files.set(`${folder}${feedFiles[format]}`, () => feeds()[format]);
    }
  }
  for (const post of posts) {
    files.set(decodeURIComponent(`${postAddress(post.slug).slice(1, -1)}.oembed.json`), () => postOembed(site, post));
  }
  const entries = [...sitePages(posts, catalog)]
    .filter((content) => !isForReadersOnly(content))
    .map((content) => ({
      address: pageAddress(content),
      modified: content.kind === 'post' ? (content.post.updatedAt ?? content.post.publishedAt) : undefined,
    }));
  for (const [path, text] of sitemaps(site, entries)) files.set(path, () => text);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
