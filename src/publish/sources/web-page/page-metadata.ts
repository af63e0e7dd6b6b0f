import { readAddress, readBase } from '../../html/addresses.ts';
import { attribute, textOf } from '../../html/element-properties.ts';
import type { SourceEntry } from '../entry.ts';
import { plainTitle } from '../plain-title.ts';
import { readDate } from '../read-date.ts';
import { webAddressOf } from '../web-address.ts';
import { type ArticleData, readArticleData } from './json-ld.ts';
import type { PageParts } from './page-parts.ts';
import { isSame, withoutSiteName } from './page-title.ts';

/** What a page says of its article, besides the article. */
export type PageMetadata = Omit<SourceEntry, 'body'> & {
  /** What relative addresses on the page are resolved against. */
  readonly base: string | undefined;
  /** The address of what the article is made of, if it says so. */
  readonly digested: string | undefined;
};

/** Where pages have said when they were published, the most exact first. */
const publishedNames =
  'article:published_time datepublished article:published og:published_time publish-date pubdate publishdate publication_date date dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued citation_publication_date citation_date parsely-pub-date sailthru.date datecreated';
const modifiedNames = 'article:modified_time datemodified og:updated_time last-modified dcterms.modified lastmod';

/** Reads JSON-LD, Open Graph, `<meta>`, `<time>` and the rest, `url` being where the page was fetched from. */
export function readMetadata(parts: PageParts, url: string | undefined): PageMetadata {
  // Of a saved page, only the page itself knows where it was.
  const place = url ?? canonicalOf(parts, undefined);
  const base = readBase(parts.baseHref, place === undefined ? undefined : readBase(place, undefined));
  const data = readArticleData(parts.data, base);
  const meta = (names: string) => names.split(' ').flatMap((name) => parts.metas.get(name) ?? []);
  const words = (text: string | undefined) => (text === undefined ? undefined : plainTitle(text));
  const address = canonicalOf(parts, base) ?? url;
  const siteNames = [...meta('og:site_name application-name'), data.publisher ?? ''].filter((name) => name !== '');
  const published = firstDate([data.published, ...meta(publishedNames), ...timesOf(parts)]);
  const updated = firstDate([data.modified, ...meta(modifiedNames)]);
  return {
    base,
    digested: webAddressOf(data.basedOn, base),
    origin: address,
    title: titleOf(parts, data, siteNames, address),
    published,
    updated: updated === published ? undefined : updated,
    takeaway: undefined,
    summary: words(data.description ?? meta('og:description description twitter:description dcterms.abstract')[0]),
    category: words(data.section ?? meta('article:section')[0]),
    tags: tagsOf(parts, data).map((tag) => plainTitle(tag)),
    source: { name: words(siteNames[0]), url: address },
    authors: authorsOf(parts, data, base),
    language: languageOf(parts, data),
    image: imageOf(parts, data, base),
    discussionUrl: webAddressOf(data.discussionUrl, base),
  };
}

/** The words that the article's takeaway consists of, where the page tells: Takeaway's own pages do. */
export function abstractOf(parts: PageParts): string | undefined {
  return readArticleData(parts.data, undefined).abstract;
}

function canonicalOf(parts: PageParts, base: string | undefined): string | undefined {
  const links = parts.links.get('canonical') ?? [];
  const written = [...links.map((link) => attribute(link, 'href')), ...(parts.metas.get('og:url') ?? [])];
  const isHome = (address: string) => new URL(address).pathname === '/';
  return (
    written
      .flatMap((text) => webAddressOf(text, base) ?? [])
      // A site whose pages all name its home as their address says nothing.
      .find((address) => !(isHome(address) && base !== undefined && !isHome(base)))
  );
}

function titleOf(parts: PageParts, data: ArticleData, siteNames: readonly string[], address: string | undefined) {
  const headings = parts.headings.map((heading) => textOf(heading).replaceAll(/\s+/gu, ' ').trim());
  const host = address === undefined ? '' : new URL(address).hostname.replace(/^www\./u, '');
  const names = [...siteNames, host, host.replace(/\.[a-z.]+$/u, '')].map((name) => plainTitle(name));
  const meta = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'].flatMap(
    (name) => parts.metas.get(name) ?? [],
  );
  const written = [data.headline, ...meta, parts.title, headings[0]].flatMap((text) =>
    text === undefined ? [] : [plainTitle(text)],
  );
  const title = written.find((text) => text !== '' && !names.some((name) => isSame(name, text)));
  return title === undefined ? undefined : withoutSiteName(title, names, headings);
}

function firstDate(written: readonly (string | undefined)[]): string | undefined {
  // JavaScript writes `2025-10-18T16:32:46.123Z`, which every reader of dates knows, and CMSs any number of others.
  return written.find((text) => text !== undefined && readDate(text) !== undefined);
}

function timesOf({ times }: PageParts): readonly string[] {
  const isMarked = (name: string) => times.filter((time) => time.properties[name] !== undefined);
  return [...isMarked('pubDate'), ...isMarked('dateTime')].map((time) => attribute(time, 'dateTime'));
}

function tagsOf(parts: PageParts, data: ArticleData): readonly string[] {
  const own = parts.metas.get('article:tag') ?? [];
  if (own.length > 0) return own;
  if (data.keywords.length > 0) return data.keywords;
  const linked = (parts.links.get('tag') ?? []).map((link) => textOf(link));
  if (linked.length > 0) return linked;
  const keywords = (parts.metas.get('news_keywords') ?? parts.metas.get('keywords') ?? []).flatMap((list) =>
    list.split(/[,;]/u),
  );
  // More are there to be found by, not to be read.
  return keywords.length > 10 ? [] : keywords;
}

function authorsOf(parts: PageParts, data: ArticleData, base: string | undefined): NonNullable<SourceEntry['authors']> {
  const named = data.authors.map(({ name, url }) => ({ name: plainTitle(name), url }));
  if (named.length > 0) return named;
  const names = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl']
    .flatMap((name) => parts.metas.get(name) ?? [])
    .filter((name) => !/^https?:/iu.test(name))
    .map((name) => plainTitle(name).replace(/^by\s+/iu, ''));
  const links = (parts.links.get('author') ?? [])
    .map((link) => ({
      name: textOf(link).replaceAll(/\s+/gu, ' ').trim(),
      url: webAddressOf(attribute(link, 'href'), base),
    }))
    .filter(({ name }) => name !== '' && name.length < 80);
  if (names.length === 0) return links.slice(0, 1);
  return [...new Set(names)].map((name) => ({ name, url: links.find((link) => isSame(link.name, name))?.url }));
}

function languageOf({ html, metas }: PageParts, data: ArticleData): string | undefined {
  const own = html === undefined ? '' : attribute(html, 'lang') || attribute(html, 'xmlLang');
  return own || data.language || metas.get('content-language')?.[0] || metas.get('og:locale')?.[0];
}

function imageOf(parts: PageParts, data: ArticleData, base: string | undefined): SourceEntry['image'] {
  const meta = (...names: readonly string[]) => names.flatMap((name) => parts.metas.get(name) ?? [])[0];
  const size = (side: string) => Number.parseInt(meta(`og:image:${side}`) ?? '', 10) || undefined;
  const shared = meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src');
  const image = shared === undefined ? data.image : { src: shared, width: size('width'), height: size('height') };
  const address = image === undefined ? undefined : readAddress(image.src, base);
  if (image === undefined || address?.kind !== 'web') return undefined;
  return { ...image, src: address.url, alt: plainTitle(meta('og:image:alt', 'twitter:image:alt') ?? '') };
}
