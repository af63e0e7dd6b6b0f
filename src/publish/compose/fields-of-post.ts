import type { Post } from '../../post/post-schema.ts';
import { printAuthors } from './author-text.ts';
import type { ComposeFields } from './compose-fields.ts';
import { printTags } from './tag-text.ts';

/** A post as the fields that say it: reading them again gives the same post. */
export function fieldsOfPost(post: Post): ComposeFields {
  const { image, source } = post;
  return {
    title: post.title,
    takeaway: post.takeaway ?? '',
    body: post.body,
    category: post.category ?? '',
    tags: printTags(post.tags),
    sourceName: source?.name ?? '',
    sourceUrl: source?.url ?? '',
    publishedAt: post.publishedAt,
    slug: post.slug,
    question: post.question ?? '',
    language: post.language ?? '',
    imageSrc: image?.src ?? '',
    imageAlt: image?.alt ?? '',
    imageWidth: image?.width?.toString() ?? '',
    imageHeight: image?.height?.toString() ?? '',
    authors: printAuthors(post.authors),
    updatedAt: post.updatedAt ?? '',
    discussionUrl: post.discussionUrl ?? '',
    draft: post.draft,
  };
}
