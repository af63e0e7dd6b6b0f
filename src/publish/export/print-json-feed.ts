import { postAddress, resolveInPost } from '../../post/addresses.ts';
import type { Post } from '../../post/post-schema.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { absoluteAddress } from '../feeds.ts';
import { markdownHtml } from '../markdown-html.ts';
import { markdownText } from '../markdown-text.ts';
import { toPostFile } from '../post-file.ts';
import { feedExtension } from './json-feed-post.ts';

/**
 * Writes a whole site as one JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Any reader of feeds knows its
 * articles; each item also holds its post exactly, for `takeawayFeedSource`. Drafts are in it. Of a site without an
 * address, addresses are relative to its folder.
 */
export function printJsonFeed(site: SiteSettings, posts: readonly Post[]): string {
  return joinFeed(
    site,
    posts.map((post) => printFeedItem(site, post)),
  ).join('');
}

/** The pieces of a feed, for those who have no room for all of it in one text. `items` are those of `printFeedItem`. */
export function joinFeed(site: SiteSettings, items: readonly string[]): readonly string[] {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    ...(site.url !== undefined && { home_page_url: site.url }),
    ...(site.description !== '' && { description: site.description }),
    language: site.language,
    ...(site.author !== undefined && { authors: [site.author] }),
  });
  return [
    `${head.slice(0, -1)},"items":[`,
    ...items.flatMap((item, index) => [index === 0 ? '\n' : ',\n', item]),
    '\n]}\n',
  ];
}

/** A post as an item of a feed. */
export function printFeedItem(site: SiteSettings, post: Post): string {
  return JSON.stringify(feedItem(site, post));
}

function feedItem(site: SiteSettings, post: Post) {
  const { slug, title, takeaway, publishedAt, updatedAt, authors, language, image, source, category, tags } = post;
  const resolve = (address: string) => inSite(site, resolveInPost(address));
  const address = inSite(site, postAddress(slug));
  const opening = takeaway === undefined ? '' : markdownHtml(takeaway, resolve);
  const topics = [...(category === undefined ? [] : [category]), ...tags];
  const cover = image === undefined ? undefined : resolve(image.src);
  return {
    id: address,
    ...(site.url !== undefined && { url: address }),
    title,
    content_html: `${opening}${markdownHtml(post.body, resolve)}`,
    ...(takeaway !== undefined && { summary: markdownText(takeaway) }),
    date_published: publishedAt,
    ...(updatedAt !== undefined && { date_modified: updatedAt }),
    ...(topics.length > 0 && { tags: topics }),
    ...(authors.length > 0 && { authors }),
    ...(language !== undefined && { language }),
    ...(cover !== undefined && { image: cover }),
    ...(source?.url !== undefined && { external_url: source.url }),
    [feedExtension]: { version: 1, post: { slug, ...toPostFile(post) } },
  };
}

/** Absolute where the site knows its address; `undefined` for what readers must not follow. */
function inSite({ url, ...site }: SiteSettings, address: string): string | undefined {
  if (!address.startsWith('/')) return /^(?:https?:|mailto:)/iu.test(address) ? address : undefined;
  return url === undefined ? address.slice(1) : absoluteAddress({ ...site, url }, address);
}
