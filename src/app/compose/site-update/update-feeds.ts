import type { PostSummary } from '../../../catalog/post-summary.ts';
import type { Thread } from '../../../platform/thread.ts';
import { homeAddress, termAddress } from '../../../post/addresses.ts';
import type { Post } from '../../../post/post-schema.ts';
import { categoryFeedTitle, feedLength } from '../../../publish/feed-topics.ts';
import type { AddressedSite } from '../../../publish/feeds.ts';
import type { TextAnswer, TextTask } from '../threads/text-tasks.ts';
import type { LiveSite } from './read-site.ts';
import type { UpdatedList } from './update-site.ts';

export interface FeedUpdate {
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly problems: readonly string[];
}

export interface FeedWorld {
  readonly live: LiveSite;
  readonly site: AddressedSite;
  readonly post: Post;
  /** The lists that the post is in, or was. */
  readonly lists: readonly UpdatedList[];
  readonly texts: Thread<TextTask, TextAnswer>;
}

/** Makes the feeds anew that a post is in: those of the site, and of its category. */
export async function updateFeeds({ live, site, post, lists, texts }: FeedWorld): Promise<FeedUpdate> {
  const files: (readonly [string, string])[] = [];
  const problems: string[] = [];
  for (const { list, newest } of lists) {
    if (list.kind === 'tags') continue;
    const summaries = await newestOf(live, newest, list);
    const posts = await Promise.all(summaries.map(({ slug }) => (slug === post.slug ? post : live.post(slug))));
    const name = newest.name ?? 'the site';
    const missing = summaries.filter((_, place) => posts[place] === undefined).map(({ slug }) => slug);
    if (missing.length > 0) {
      problems.push(`The feeds of ${name} could not be made: these posts are not on the host: ${missing.join(', ')}.`);
      continue;
    }
    const address = list.kind === 'all' ? homeAddress : termAddress(list.kind, list.slug);
    const title = list.kind === 'all' ? site.title : categoryFeedTitle(site, newest.name ?? list.slug);
    const topic = { title, address, posts: posts.filter((one) => one !== undefined) };
    const answer = await texts.ask({ kind: 'feeds', site, topic });
    const folder = decodeURIComponent(address.slice(1));
    if (answer.kind === 'feeds') files.push(...answer.files.map(([file, text]) => [`${folder}${file}`, text] as const));
  }
  return { files, problems };
}

/** The posts of a feed. That of the site goes on where the newest posts end, as a build has it. */
async function newestOf(
  live: LiveSite,
  { posts, older }: UpdatedList['newest'],
  list: UpdatedList['list'],
): Promise<readonly PostSummary[]> {
  const more =
    list.kind === 'all' && posts.length < feedLength && older !== undefined ? await live.list(list, older) : undefined;
  const known = new Set(posts.map(({ slug }) => slug));
  return [...posts, ...(more?.posts ?? []).filter(({ slug }) => !known.has(slug))].slice(0, feedLength);
}
