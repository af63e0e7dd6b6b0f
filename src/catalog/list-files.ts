import * as v from 'valibot';
import type { TermKind } from '../post/addresses.ts';
import { postSummarySchema } from './post-summary.ts';

/** Which list: all posts, or those of one category or tag (by its slug). */
export type ListId = { readonly kind: 'all' } | { readonly kind: TermKind; readonly slug: string };

/** A page of a list: its newest posts, or one of its full pages, which never change when newer posts come. */
export const listPageSchema = v.object({
  /** The name of the category or tag, as people write it. */
  name: v.optional(v.string()),
  /** The number of the page that goes on; absent on the last one. */
  older: v.optional(v.number()),
  posts: v.array(postSummarySchema),
});

/** All categories, or all tags, or the most used of very many, with how many posts each has. */
export const termIndexSchema = v.object({
  terms: v.array(v.object({ name: v.string(), slug: v.string(), count: v.number() })),
  /** How many there are beside these; absent: none. */
  more: v.optional(v.number()),
});

export type ListPage = v.InferOutput<typeof listPageSchema>;
export type TermIndex = v.InferOutput<typeof termIndexSchema>;

/** The file of a list's newest posts, or of one of its full pages, relative to the site's folder. */
export function listFile(list: ListId, page?: number): string {
  const folder = list.kind === 'all' ? 'lists/all' : `lists/${list.kind}/${encodeURIComponent(list.slug)}`;
  return `${folder}/${page === undefined ? 'newest' : page}.json`;
}

/** The file that names all categories or all tags. */
export function termIndexFile(kind: TermKind): string {
  return `lists/${kind}.json`;
}
