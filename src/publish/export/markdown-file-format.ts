/**
 * Front matter with `format: takeaway-post` is Takeaway's own: its fields say exactly what the post's are, and the body
 * is taken as it stands, HTML in it being text.
 */
export const ownFormat = 'takeaway-post';

/** The fields of a post by their names in front matter, which are Hugo's where Hugo has one. */
export const ownNames = {
  format: 'format',
  title: 'title',
  publishedAt: 'date',
  updatedAt: 'lastmod',
  draft: 'draft',
  slug: 'slug',
  category: 'categories',
  tags: 'tags',
  takeaway: 'takeaway',
  source: 'source',
  question: 'question',
  authors: 'authors',
  language: 'language',
  image: 'image',
  discussionUrl: 'discussionUrl',
  lineEnds: 'lineEnds',
  mark: 'escapeMark',
} as const;
