import type { Post } from '../post/post-schema.ts';
import { distinctTerms, postMinutes } from '../post/post-view.ts';
import type { PostSummary } from './post-summary.ts';

/** What lists say of a post. `textOf` takes the markup out of a Markdown text. */
export function summarizePost(post: Post, textOf: (markdown: string) => string): PostSummary {
  const { slug, title, publishedAt, category, tags, source, language, takeaway } = post;
  return {
    slug,
    title,
    publishedAt,
    category,
    tags: [...distinctTerms(tags)],
    source,
    language,
    minutes: postMinutes(post),
    takeaway: takeaway === undefined ? undefined : textOf(takeaway),
  };
}
