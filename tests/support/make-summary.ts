import type { PostSummary } from '../../src/catalog/post-summary.ts';

/** What a list says of a small post; `fields` add to it. */
export function makeSummary(fields: Partial<PostSummary> = {}): PostSummary {
  return {
    slug: 'a-post',
    title: 'A post',
    publishedAt: '2025-10-18T16:36:06Z',
    category: undefined,
    tags: [],
    source: undefined,
    language: undefined,
    minutes: 3,
    takeaway: undefined,
    ...fields,
  };
}
