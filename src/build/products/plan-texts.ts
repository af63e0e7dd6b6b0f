import { postAddress } from '../../post/addresses.ts';
import { postJsonSchema } from '../../post/post-json-schema.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { PostFacts } from '../archive/post-facts.ts';
import { contentKey } from '../content-key.ts';
import { isForReadersOnly } from '../prerender/page-head.tsx';
import { pageAddress } from '../prerender/page-info.ts';
import { headersText, llmsText, robotsText, sitemaps } from '../text-files.ts';
import { hasAddress } from './addressed-site.ts';
import type { PageTask, Product } from './product.ts';

/** The small files for programs: what hosts, search engines, editors and language models look for. */
export function planTexts(
  site: SiteSettings,
  posts: readonly PostFacts[],
  pages: readonly PageTask['content'][],
): readonly Product[] {
  return [
    ['schema/post.json', JSON.stringify(postJsonSchema(), undefined, 2)] as const,
    ['robots.txt', robotsText(site)] as const,
    [
      'llms.txt',
      llmsText(
        site,
        posts.map(({ summary }) => summary),
      ),
    ] as const,
    ['_headers', headersText()] as const,
    ...(hasAddress(site) ? sitemaps(site, sitemapEntries(posts, pages)) : []),
  ].map(([path, text]) => ({
    id: `text ${path}`,
    key: contentKey(text),
    files: [path],
    task: { kind: 'text', path, text },
  }));
}

/** Oldest first, so that of the sitemaps of a large archive a new post changes the last one only. */
function sitemapEntries(posts: readonly PostFacts[], pages: readonly PageTask['content'][]) {
  return [
    ...pages.filter((page) => !isForReadersOnly(page)).map((page) => ({ address: pageAddress(page) })),
    ...posts.map(({ summary: { slug }, modified }) => ({ address: postAddress(slug), modified })).reverse(),
  ];
}
