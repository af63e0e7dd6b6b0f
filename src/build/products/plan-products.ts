import { nearFile } from '../../catalog/near/near-file.ts';
import { postAddress } from '../../post/addresses.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { PostFacts } from '../archive/post-facts.ts';
import { buildCatalog } from '../catalog.ts';
import { contentKey } from '../content-key.ts';
import { nearPosts } from '../near.ts';
import { pageAddress } from '../prerender/page-info.ts';
import { sitePages } from '../site-pages.ts';
import { hasAddress } from './addressed-site.ts';
import { decodePath, fileOfPage } from './file-of-page.ts';
import { dataOfPage, oembedFile } from './make-data.ts';
import { planFeeds } from './plan-feeds.ts';
import { planTexts } from './plan-texts.ts';
import type { PageTask, Product } from './product.ts';

export interface PlanOptions {
  readonly site: SiteSettings;
  /** Without drafts, newest first. */
  readonly posts: readonly PostFacts[];
  /** Names the code and the settings that products are made with: when it changes, all of them do. */
  readonly version: string;
}

/** Everything that the site consists of and that is made from posts and settings, apart from the search index. */
export function planProducts({ site, posts, version }: PlanOptions): readonly Product[] {
  const catalog = buildCatalog(posts.map(({ summary }) => summary));
  const pages = sitePages(catalog);
  return [
    ...planPosts(site, posts, version),
    ...planPages(posts, pages, version),
    ...(hasAddress(site) ? planFeeds(site, posts, catalog, version) : []),
    ...planTexts(site, posts, pages),
  ];
}

/** The id of the product that a post is. */
export function postId(slug: string): string {
  return `post ${slug}`;
}

function planPosts(site: SiteSettings, posts: readonly PostFacts[], version: string): readonly Product[] {
  const near = nearPosts(posts.map(({ summary }) => summary).reverse());
  return posts.map(({ file, key, summary: { slug } }) => {
    const around = near.get(slug) ?? { related: [] };
    return {
      id: postId(slug),
      key: contentKey(version, file, key, JSON.stringify(around)),
      files: [
        fileOfPage(postAddress(slug)),
        ...[`posts/${slug}.json`, `posts/${slug}.md`, decodePath(nearFile(slug))],
        ...(hasAddress(site) ? [oembedFile(slug)] : []),
      ],
      task: { kind: 'post', file, slug, near: around },
    };
  });
}

function planPages(
  posts: readonly PostFacts[],
  pages: readonly PageTask['content'][],
  version: string,
): readonly Product[] {
  const summaryKeys = new Map(posts.map(({ summary, summaryKey }) => [summary.slug, summaryKey]));
  /** Of lists, posts are named by their keys: laying out all summaries for each list they are in would take long. */
  const says = (content: PageTask['content']) =>
    content.kind === 'list'
      ? [content.content.name, content.content.older, ...content.content.posts.map(({ slug }) => summaryKeys.get(slug))]
      : content;
  return pages.map((content) => {
    const address = pageAddress(content);
    return {
      id: `page ${address}`,
      key: contentKey(version, address, JSON.stringify(says(content))),
      files: [fileOfPage(address), ...dataOfPage(content).map(([path]) => path)],
      task: { kind: 'page', content },
    };
  });
}
