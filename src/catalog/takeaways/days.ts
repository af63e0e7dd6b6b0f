import type { PostSummary } from '../post-summary.ts';

/** The posts of one day. */
export interface Day {
  /** `2025-10-18` */
  readonly day: string;
  readonly posts: readonly PostSummary[];
}

/** The day of a post as its author wrote it down, which is the one that is shown. */
export function dayOf({ publishedAt }: Pick<PostSummary, 'publishedAt'>): string {
  return publishedAt.slice(0, 10);
}

/**
 * Posts, newest first, by their days. The order stays as it is: where authors live at different ends of the world, a day
 * may come twice.
 */
export function groupByDay(posts: readonly PostSummary[]): readonly Day[] {
  const days: { readonly day: string; readonly posts: PostSummary[] }[] = [];
  for (const post of posts) {
    const day = dayOf(post);
    const last = days.at(-1);
    if (last?.day === day) last.posts.push(post);
    else days.push({ day, posts: [post] });
  }
  return days;
}
