import { homeAddress, termAddress } from '../post/addresses.ts';
import type { Post } from '../post/post-schema.ts';
import type { SiteSettings } from '../post/site-settings.ts';
import type { FeedTopic } from '../publish/feeds.ts';
import type { Catalog } from './catalog.ts';

/** Posts in a feed: enough for a reader who looks once a week, however long the archive is. */
const feedLength = 30;

/** The feed of the whole site and those of its categories. */
export function feedTopics(site: SiteSettings, posts: readonly Post[], catalog: Catalog): readonly FeedTopic[] {
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const categories = catalog.pages.flatMap(({ list, page, content }) =>
    list.kind === 'categories' && page === undefined
      ? [
          {
            title: `${content.name ?? list.slug} – ${site.title}`,
            address: termAddress('categories', list.slug),
            posts: content.posts.flatMap(({ slug }) => bySlug.get(slug) ?? []).slice(0, feedLength),
          },
        ]
      : [],
  );
  return [
    {
      title: site.title,
      address: homeAddress,
      posts: posts.slice(0, feedLength),
    },
    ...categories,
  ];
}
