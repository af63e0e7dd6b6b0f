import type { ListId, ListPage } from '../list-files.ts';
import type { PostSummary } from '../post-summary.ts';
import { dayOf } from './days.ts';

/** A page of a list that is looked at. */
export interface ListAtHand {
  /** What the list is called on paper: the site, or one of its categories and tags. */
  readonly title: string;
  /** The language of the interface. */
  readonly locale: string;
  readonly list: ListId;
  readonly posts: ListPage['posts'];
}

/** What is to be printed: the posts of today, those of the last seven days, or those that are on the page. */
export type PrintRange = 'today' | 'week' | 'page';

/** What was found of a range, newest first. */
export interface Gathered {
  readonly posts: readonly PostSummary[];
  /** Whether that is all: a paper of a thousand posts helps nobody, and a list can be that long. */
  readonly extent: 'all' | 'newest';
}

/** At most this many pages of a list are read for one paper. */
export const mostPages = 10;

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The first day of a range, as in `2025-10-18`; `now` is read in the reader's own time. */
export function firstDay(range: 'today' | 'week', now: Date): string {
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - (range === 'week' ? 6 : 0)));
  return day.toISOString().slice(0, 10);
}

/**
 * The posts of a list from a day on, read page by page from the newest. `readPage` gives a page, by its number or the newest
 * one; if it fails, so does this.
 */
export async function gatherSince(
  day: string,
  readPage: (page: number | undefined) => Promise<ListPage>,
): Promise<Gathered> {
  // Lists are in the order of moments, and days are those of the author's place: the moment is before this one on whichever
  // day of the range the post was written, wherever that was.
  const before = Date.parse(`${day}T00:00:00Z`) - dayMilliseconds;
  const posts: PostSummary[] = [];
  let page: number | undefined;
  for (let read = 0; read < mostPages; read++) {
    const { posts: found, older } = await readPage(page);
    posts.push(...found.filter((post) => dayOf(post) >= day));
    const last = found.at(-1);
    if (older === undefined || last === undefined || Date.parse(last.publishedAt) < before) {
      return { posts, extent: 'all' };
    }
    page = older;
  }
  return { posts, extent: 'newest' };
}
