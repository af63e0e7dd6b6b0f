import { categoryAddress, postAddress, tagAddress } from './addresses.ts';
import { type CalendarDate, calendarDate } from './calendar-date.ts';
import { contentHash } from './content-hash.ts';
import type { Post } from './post-schema.ts';
import { readingMinutes } from './reading-time.ts';
import { foldTerm } from './term.ts';
import { textDirection } from './text-direction.ts';

export interface LinkView {
  readonly label: string;
  /** A path within the site, to be made relative to the page by the link that shows it. */
  readonly to: string;
}

/** What lists and the post page say of a post around its text: ready to show, nothing left to work out. */
export interface PostMetaView {
  readonly address: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  readonly published: CalendarDate;
  readonly category: LinkView | undefined;
  readonly tags: readonly LinkView[];
  readonly source: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly readingTime: string;
}

export interface PostView extends PostMetaView {
  readonly updated: CalendarDate | undefined;
  readonly authors: readonly Post['authors'][number][];
  readonly image: Post['image'];
  readonly takeaway: string | undefined;
  readonly body: string;
  readonly discussionUrl: string | undefined;
}

/** The part of a post that its line in a list knows too. */
export type PostMeta = Pick<Post, 'slug' | 'title' | 'publishedAt' | 'category' | 'tags' | 'source' | 'language'> & {
  /** Minutes it takes to read. */
  readonly minutes: number;
};

const defaultQuestion = 'What do you think?';

/** What the comments on a post need to know of it. */
export interface PostTalk {
  readonly question: string;
  readonly title: string;
  /** What the post says now: its {@link contentHash}. */
  readonly hash: string;
}

export function postTalk(post: Post): PostTalk {
  return { question: post.question ?? defaultQuestion, title: post.title, hash: contentHash(post) };
}

export function postMetaView(meta: PostMeta, locale: string): PostMetaView {
  return {
    address: postAddress(meta.slug),
    title: meta.title,
    language: meta.language,
    direction: textDirection(meta.language),
    published: calendarDate(meta.publishedAt, locale),
    category: meta.category === undefined ? undefined : { label: meta.category, to: categoryAddress(meta.category) },
    tags: distinctTerms(meta.tags).map((tag) => ({ label: `#${tag}`, to: tagAddress(tag) })),
    source: meta.source,
    readingTime: `${meta.minutes} min read`,
  };
}

/** Turns a post into what its page shows; `locale` is the language of the interface. */
export function postView(post: Post, locale: string): PostView {
  return {
    ...postMetaView({ ...post, minutes: postMinutes(post) }, locale),
    updated: post.updatedAt === undefined ? undefined : calendarDate(post.updatedAt, locale),
    authors: distinctBy(post.authors, ({ name, url }) => `${name} ${url}`),
    image: post.image,
    takeaway: post.takeaway,
    body: post.body,
    discussionUrl: post.discussionUrl,
  };
}

/** Minutes it takes to read the whole post. */
export function postMinutes(post: Pick<Post, 'takeaway' | 'body'>): number {
  return readingMinutes(`${post.takeaway ?? ''}\n${post.body}`);
}

/** Names without those that only differ in case or spacing: a post tagged `Cloud` and `cloud` has one tag. */
export function distinctTerms(names: readonly string[]): readonly string[] {
  return distinctBy(names, foldTerm);
}

/** The first item of each key, in the order of the items. */
function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
