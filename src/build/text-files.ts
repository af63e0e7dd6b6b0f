import type { PostSummary } from '../catalog/post-summary.ts';
import { postAddress } from '../post/addresses.ts';
import type { SiteSettings } from '../post/site-settings.ts';
import { type AddressedSite, absoluteAddress } from '../publish/feeds.ts';

/** What one sitemap file may hold by the protocol (sitemaps.org). */
const sitemapLimit = 50_000;

/** Posts named in `llms.txt`, so that it stays a file one can read at once. */
const llmsLength = 100;

export interface SitemapEntry {
  /** A path from the site's folder. */
  readonly address: string;
  /** RFC 3339. */
  readonly modified?: string | undefined;
}

/** The sitemap: one file, or, beyond 50,000 addresses, an index of several. By path from the site's folder. */
export function sitemaps(
  site: AddressedSite,
  entries: readonly SitemapEntry[],
  limit = sitemapLimit,
): ReadonlyMap<string, string> {
  const parts: SitemapEntry[][] = [];
  for (let start = 0; start < entries.length; start += limit) parts.push(entries.slice(start, start + limit));
  if (parts.length <= 1) return new Map([['sitemap.xml', urlSet(site, entries)]]);
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const index = names.map((name) => `<sitemap><loc>${escapeXml(absoluteAddress(site, name))}</loc></sitemap>`);
  return new Map([
    ['sitemap.xml', `${xmlHead}<sitemapindex ${sitemapNamespace}>${index.join('')}</sitemapindex>\n`],
    ...parts.map((part, number) => [names[number] ?? '', urlSet(site, part)] as const),
  ]);
}

/** `robots.txt`: everything may be read; names the sitemap where the site knows its address. */
export function robotsText(site: SiteSettings): string {
  const sitemap = site.url === undefined ? '' : `Sitemap: ${new URL('sitemap.xml', site.url).href}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** `llms.txt` (llmstxt.org): what the site is, and its newest posts as Markdown files. */
export function llmsText(site: SiteSettings, posts: readonly PostSummary[]): string {
  const lines = posts.slice(0, llmsLength).map((post) => {
    const file = `${postAddress(post.slug).slice(1, -1)}.md`;
    const address = site.url === undefined ? file : new URL(file, site.url).href;
    const takeaway = post.takeaway === undefined ? '' : `: ${post.takeaway}`;
    return `- [${post.title.replaceAll(/[[\]\n]/gu, ' ')}](${address})${takeaway}`;
  });
  const description = site.description === '' ? '' : `> ${site.description}\n\n`;
  return `# ${site.title}\n\n${description}## Posts\n\n${lines.join('\n')}\n`;
}

/** The pages and the data that a host may serve: each is changed by the next upload. */
const changingPaths = [
  ...[
    '/',
    '/index.html',
    '/404.html',
    '/page/*',
    '/categories/*',
    '/tags/*',
    '/notes/*',
    '/saved/*',
    '/compose/*',
    '/lists/*',
    '/schema/*',
  ],
  // Of the search, its page and the one file that names the others: these are kept for ever.
  ...['/search/', '/search/index.html', '/search/index.json'],
  ...['/site.json', '/feed.json', '/feed.xml', '/atom.xml', '/sitemap.xml', '/robots.txt', '/llms.txt'],
];

const keptForEver = 'Cache-Control: public, max-age=31536000, immutable';
const askedForSoon = 'Cache-Control: public, max-age=300, must-revalidate';
const inNoOtherFrame = "Content-Security-Policy: frame-ancestors 'self'";

/**
 * In a frame with a sandbox, such as WordPress puts around a widget, the widget is a stranger to its own site: what it
 * loads (its code and styles, the post) has to be open to everybody. oEmbed consumers in a browser are strangers too.
 */
const openToAll = 'Access-Control-Allow-Origin: *';

/**
 * `_headers`, for hosts that read it (Netlify, Cloudflare Pages and others): built files never change and are kept for
 * ever, everything else is asked for again soon. `frame-ancestors` works only as a header; the widget alone may stand in
 * anybody's frame. No header is set by two blocks that fit the same address: hosts join such values, and have no common
 * way to take one back.
 */
export function headersText(): string {
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ['/*', ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin']],
    ['/assets/*', [keptForEver, openToAll]],
    ...['engine', 'part', 'words'].map((kind) => [`/search/${kind}-*`, [keptForEver]] as const),
    ['/embed.js', [askedForSoon, openToAll]],
    ['/embed/*', [askedForSoon, openToAll]],
    ['/posts/*', [askedForSoon, inNoOtherFrame, openToAll]],
    ...changingPaths.map((path) => [path, [askedForSoon, inNoOtherFrame]] as const),
  ];
  return blocks
    .map(([path, headers]) => `${[path, ...headers.map((header) => `  ${header}`)].join('\n')}\n`)
    .join('\n');
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemapNamespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function urlSet(site: AddressedSite, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, modified }) => {
    const moment = modified === undefined ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`;
    return `<url><loc>${escapeXml(absoluteAddress(site, address))}</loc>${moment}</url>`;
  });
  return `${xmlHead}<urlset ${sitemapNamespace}>${urls.join('')}</urlset>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
