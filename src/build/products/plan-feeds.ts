import { homeAddress, termAddress } from '../../post/addresses.ts';
import { categoryFeedTitle, feedLength } from '../../publish/feed-topics.ts';
import type { AddressedSite } from '../../publish/feeds.ts';
import type { PostFacts } from '../archive/post-facts.ts';
import type { Catalog } from '../catalog.ts';
import { contentKey } from '../content-key.ts';
import { feedPaths } from './make-data.ts';
import type { Product } from './product.ts';

/** The feeds of the whole site and of its categories; `posts` are newest first. */
export function planFeeds(
  site: AddressedSite,
  posts: readonly PostFacts[],
  catalog: Catalog,
  version: string,
): readonly Product[] {
  const bySlug = new Map(posts.map((facts) => [facts.summary.slug, facts]));
  const plan = (title: string, address: string, about: readonly PostFacts[]): Product => ({
    id: `feeds ${address}`,
    key: contentKey(version, title, ...about.map(({ file, key }) => `${file} ${key}`)),
    files: feedPaths(address).map(([, path]) => path),
    task: { kind: 'feeds', title, address, files: about.map(({ file }) => file) },
  });
  const categories = catalog.pages.flatMap(({ list, page, content }) =>
    list.kind === 'categories' && page === undefined
      ? [
          plan(
            categoryFeedTitle(site, content.name ?? list.slug),
            termAddress('categories', list.slug),
            content.posts.slice(0, feedLength).flatMap(({ slug }) => bySlug.get(slug) ?? []),
          ),
        ]
      : [],
  );
  return [plan(site.title, homeAddress, posts.slice(0, feedLength)), ...categories];
}
