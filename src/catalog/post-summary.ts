import * as v from 'valibot';
import type { PostMeta } from '../post/post-view';

const optionalString = v.optional(v.string());

/** One post as lists carry it. Written by the build, and read again here because any host may have changed it. */
export const postSummarySchema = v.object({
  slug: v.string(),
  title: v.string(),
  publishedAt: v.string(),
  category: optionalString,
  tags: v.optional(v.array(v.string()), []),
  source: v.optional(v.object({ name: v.string(), url: optionalString })),
  language: optionalString,
  minutes: v.number(),
  /** The takeaway without its Markdown, so that a list needs no Markdown reader. */
  takeaway: optionalString,
});

export type PostSummary = v.InferOutput<typeof postSummarySchema> & PostMeta;
