import type { Post, PostFile } from '../post/post-schema.ts';

/**
 * A post as its file says it: the fields in the schema's order, without those that are absent, empty or the default.
 * The slug is left out, since the file's name gives it.
 */
export function toPostFile(post: Post): PostFile {
  const { title, publishedAt, body, takeaway, category, tags, source, question } = post;
  const { updatedAt, authors, language, image, discussionUrl, draft } = post;
  return {
    title,
    publishedAt,
    body,
    ...(takeaway === undefined ? {} : { takeaway }),
    ...(category === undefined ? {} : { category }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(source === undefined ? {} : { source }),
    ...(question === undefined ? {} : { question }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(language === undefined ? {} : { language }),
    ...(image === undefined ? {} : { image }),
    ...(discussionUrl === undefined ? {} : { discussionUrl }),
    ...(draft ? { draft } : {}),
  };
}

/** The text of a post's file: JSON for people, with a line feed at its end. */
export function printPostFile(post: Post): string {
  return `${JSON.stringify(toPostFile(post), null, 2)}\n`;
}
