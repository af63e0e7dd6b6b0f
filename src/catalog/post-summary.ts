import * as v from 'valibot';
import { isLanguageTag } from '../post/language-tag.ts';
import type { PostMeta } from '../post/post-view.ts';
import { parseTimestamp } from '../post/timestamp.ts';

const optionalString = v.optional(v.string());

/** One post as lists carry it. Written by the build, and read again here because any host may have changed it. */
export const postSummarySchema = v.object({
  slug: v.string(),
  title: v.string(),
  publishedAt: v.pipe(
    v.string(),
    v.check((text) => parseTimestamp(text) !== undefined, 'expected a time such as "2025-10-18T16:36:06Z"'),
  ),
  category: optionalString,
  tags: v.optional(v.array(v.string()), []),
  source: v.optional(v.object({ name: v.string(), url: optionalString })),
  language: v.optional(v.pipe(v.string(), v.check(isLanguageTag, 'expected a language tag such as "en"'))),
  minutes: v.number(),
  /** The takeaway without its Markdown, so that a list needs no Markdown reader. */
  takeaway: optionalString,
});

export type PostSummary = v.InferOutput<typeof postSummarySchema> & PostMeta;
