import * as v from 'valibot';
import { postSummarySchema } from '../post-summary.ts';

const neighbourSchema = v.pick(postSummarySchema, ['slug', 'title']);

/** What stands around a post. Written by the build; a post that was put on the host later has none. */
export const nearSchema = v.object({
  newer: v.optional(neighbourSchema),
  older: v.optional(neighbourSchema),
  /** Older posts only, the closest first, so that a new post never changes an old page. */
  related: v.array(v.pick(postSummarySchema, ['slug', 'title', 'publishedAt', 'category'])),
});

export type Near = v.InferOutput<typeof nearSchema>;

/** The file that says what stands around a post, relative to the site's folder. */
export function nearFile(slug: string): string {
  return `lists/near/${encodeURIComponent(slug)}.json`;
}
