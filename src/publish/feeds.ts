import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { postAddress, resolveInPost } from '../post/addresses.ts';
import type { Post } from '../post/post-schema.ts';
import type { SiteSettings } from '../post/site-settings.ts';
import { markdownHtml } from './markdown-html.ts';
import { markdownText } from './markdown-text.ts';

/** A site that knows its own address, as feeds need it: every address in them is absolute. */
export type AddressedSite = SiteSettings & { readonly url: string };

/** What a feed is about. */
export interface FeedTopic {
  readonly title: string;
  /** The page the feed belongs to, as a path from the site's folder. */
  readonly address: string;
  /** Newest first. */
  readonly posts: readonly Post[];
}

/** The names of a feed's three files, within the folder of its page. */
export const feedFiles = {
  json: 'feed.json',
  rss: 'feed.xml',
  atom: 'atom.xml',
} as const;

/** A path within the site as an absolute address. */
export function absoluteAddress(site: AddressedSite, path: string): string {
  return new URL(path.replace(/^\//u, ''), site.url).href;
}

/** A feed in its three formats: JSON Feed 1.1, RSS 2.0 and Atom (RFC 4287). Articles are whole, takeaways summaries. */
export function renderFeeds(site: AddressedSite, topic: FeedTopic): Readonly<Record<keyof typeof feedFiles, string>> {
  const home = absoluteAddress(site, topic.address);
  const items = topic.posts.map((post) => feedItem(site, post));
  const updated = newest(items) ?? new Date(0);
  const authors = site.author === undefined ? [] : [site.author];
  return {
    json: JSON.stringify(
      generateJsonFeed({
        title: topic.title,
        home_page_url: home,
        feed_url: `${home}${feedFiles.json}`,
        description: site.description,
        language: site.language,
        authors,
        items: items.map((item) => ({
          id: item.url,
          url: item.url,
          title: item.title,
          content_html: item.html,
          summary: item.summary,
          date_published: item.published,
          date_modified: item.updated,
          tags: item.tags,
          authors: item.authors,
          language: item.language,
          external_url: item.sourceUrl,
        })),
      }),
    ),
    rss: generateRssFeed({
      title: topic.title,
      link: home,
      description: site.description || topic.title,
      language: site.language,
      lastBuildDate: updated,
      atom: {
        links: [
          {
            href: `${home}${feedFiles.rss}`,
            rel: 'self',
            type: 'application/rss+xml',
          },
        ],
      },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.url, isPermaLink: true },
        pubDate: item.published,
        description: item.summary,
        categories: item.tags.map((name) => ({ name })),
        content: { encoded: item.html },
        ...(item.authors.length > 0 && {
          dc: { creators: item.authors.map(({ name }) => name) },
        }),
      })),
    }),
    atom: generateAtomFeed({
      id: home,
      title: { value: topic.title },
      ...(site.description !== '' && { subtitle: { value: site.description } }),
      updated,
      authors: (authors.length > 0 ? authors : [{ name: site.title }]).map(atomPerson),
      links: [
        { href: home, rel: 'alternate', type: 'text/html' },
        {
          href: `${home}${feedFiles.atom}`,
          rel: 'self',
          type: 'application/atom+xml',
        },
      ],
      entries: items.map((item) => ({
        id: item.url,
        title: { value: item.title },
        published: item.published,
        updated: item.updated ?? item.published,
        links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
        ...(item.summary !== undefined && { summary: { value: item.summary } }),
        content: { value: item.html, type: 'html' },
        categories: item.tags.map((term) => ({ term })),
        authors: item.authors.map(atomPerson),
      })),
    }),
  };
}

function atomPerson({ name, url }: { readonly name: string; readonly url?: string | undefined }) {
  return { name, ...(url !== undefined && { uri: url }) };
}

function feedItem(site: AddressedSite, post: Post) {
  const resolve = (address: string) => safeAddress(site, resolveInPost(address));
  const takeaway = post.takeaway === undefined ? '' : markdownHtml(post.takeaway, resolve);
  return {
    url: absoluteAddress(site, postAddress(post.slug)),
    title: printable(post.title),
    html: printable(`${takeaway}${markdownHtml(post.body, resolve)}`),
    summary: post.takeaway === undefined ? undefined : printable(markdownText(post.takeaway)),
    published: new Date(post.publishedAt),
    updated: post.updatedAt === undefined ? undefined : new Date(post.updatedAt),
    tags: [...(post.category === undefined ? [] : [post.category]), ...post.tags].map(printable),
    authors: post.authors.map(({ name, url }) => ({
      name: printable(name),
      ...(url !== undefined && { url }),
    })),
    language: post.language,
    sourceUrl: post.source?.url,
  };
}

function safeAddress(site: AddressedSite, address: string): string | undefined {
  if (address.startsWith('/')) return absoluteAddress(site, address);
  return /^(?:https?:|mailto:)/iu.test(address) ? address : undefined;
}

function newest(
  items: readonly {
    readonly published: Date;
    readonly updated: Date | undefined;
  }[],
): Date | undefined {
  const times = items.map(({ published, updated }) => (updated ?? published).getTime());
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

/** Text without the characters that XML 1.0 (section 2.2) can't hold, not even escaped. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}
