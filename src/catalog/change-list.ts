import { type ListId, type ListPage, listFile } from './list-files.ts';
import { compareNewestFirst, type Dated } from './newest-first.ts';
import { pageList, pageSize } from './paging.ts';
import type { PostSummary } from './post-summary.ts';

/** What happens to one post in a list. */
export interface ListChange {
  /** The post as the list has it; `undefined` where it has none. */
  readonly before: Dated | undefined;
  /** The post as the list is to have it; `undefined`: no more. */
  readonly after: PostSummary | undefined;
}

export interface ChangedList {
  /** Its newest posts, and what stands above them. */
  readonly newest: ListPage;
  /** How many posts are in all of it. */
  readonly total: number;
  /** The files that say something else now, by their path. */
  readonly files: readonly (readonly [path: string, page: ListPage])[];
}

/** Reads a full page of the list at hand. */
export type ReadPage = (page: number) => Promise<ListPage>;

/** More pages than these are not read for a change: a post that is so much older asks for a build. */
const mostPages = 60;

/**
 * Changes one post in a list of which nothing but its files is known, by the rules of `paging.ts`: the outcome is what a
 * build of all posts would write. A newer post than all others needs nothing but the newest page; an older one needs the
 * pages from its place on. `undefined` where that would be too many. `nameOf` is how a post writes the list's name.
 */
export async function changeList(
  list: ListId,
  newest: ListPage,
  { before, after }: ListChange,
  readPage: ReadPage,
  nameOf: (post: PostSummary) => string | undefined,
): Promise<ChangedList | undefined> {
  /** The youngest page that has not been read; those before it stay as they are. */
  let untouched = newest.older ?? 0;
  let known: readonly PostSummary[] = newest.posts;
  const read = new Map<number, ListPage>();

  const isBeyond = (post: Dated | undefined) => {
    const last = known.at(-1);
    return post !== undefined && last !== undefined && compareNewestFirst(post, last) > 0;
  };
  const isMissing = (post: Dated | undefined) => isBeyond(post) && !known.some(({ slug }) => slug === post?.slug);
  const changed = () => {
    const others = known.filter(({ slug }) => slug !== before?.slug && slug !== after?.slug);
    return after === undefined ? others : [...others, after].sort(compareNewestFirst);
  };
  while (untouched > 0 && (isMissing(before) || isBeyond(after) || changed().length < pageSize)) {
    if (read.size === mostPages) return undefined;
    const page = await readPage(untouched);
    read.set(untouched, page);
    known = [...known, ...page.posts];
    untouched -= 1;
  }

  const posts = changed();
  const oldest = posts.at(-1);
  const name = (untouched === 0 && oldest !== undefined ? nameOf(oldest) : undefined) ?? newest.name;
  const { head, pages } = pageList(posts);
  const older = (page: number | undefined) => (page === undefined ? untouched || undefined : page + untouched);
  const next: ListPage = { name, older: older(head.older), posts: [...head.items] };
  const numbered = [...pages].map(([page, { items, older: before }]): readonly [number, ListPage] => [
    page + untouched,
    { name, older: older(before), posts: [...items] },
  ]);
  // The youngest full page is known by what stands in the newest posts.
  const youngest = (newest.older ?? 0) + 1;
  const knownPage = (page: number) => (page === youngest ? pageIn(newest) : read.get(page));
  return {
    newest: next,
    total: posts.length + untouched * pageSize,
    files: [
      ...(areSame(next, newest) ? [] : [changedFile(list, undefined, next)]),
      ...numbered
        .filter(([page, content]) => !areSame(content, knownPage(page)))
        .map(([page, content]) => changedFile(list, page, content)),
    ],
  };
}

function changedFile(list: ListId, page: number | undefined, content: ListPage): readonly [string, ListPage] {
  return [listFile(list, page), content];
}

/** The full page whose posts stand at the end of the newest ones, if there is one. */
function pageIn({ name, older, posts }: ListPage): ListPage | undefined {
  return posts.length < pageSize ? undefined : { name, older, posts: posts.slice(-pageSize) };
}

function areSame(one: ListPage, other: ListPage | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
