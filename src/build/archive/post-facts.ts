import type { PostSummary } from '../../catalog/post-summary.ts';
import { summarizePost } from '../../catalog/summarize-post.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { Post } from '../../post/post-schema.ts';
import { markdownText } from '../../publish/markdown-text.ts';
import { findReferences, type Reference } from '../../publish/references.ts';
import { contentKey } from '../content-key.ts';
import type { FileFault } from './file-fault.ts';
import { readPost } from './read-post.ts';

/** What the build keeps in mind of a post: what others say of it. Its text is read again where it is wanted. */
export interface PostFacts {
  /** A path from the publisher's folder. */
  readonly file: string;
  /** Names the file's content. */
  readonly key: string;
  /** Characters of its text. */
  readonly size: number;
  readonly isDraft: boolean;
  /** RFC 3339. */
  readonly modified: string;
  readonly summary: PostSummary;
  /** Names the summary, so that a list changes with what it says only. */
  readonly summaryKey: string;
  readonly references: readonly Reference[];
}

/** Reads a post from `file` in the publisher's `folder`, and tells what others need to know of it. */
export function readFacts(folder: string, file: string): Result<PostFacts, FileFault> {
  const read = readPost(folder, file);
  if (!read.ok) return read;
  const { value: post, bytes } = read.value;
  const summary = summarize(post);
  return ok({
    file,
    key: contentKey(bytes),
    size: post.body.length,
    isDraft: post.draft,
    modified: post.updatedAt ?? post.publishedAt,
    summary,
    summaryKey: contentKey(JSON.stringify(summary)),
    references: findReferences(post),
  });
}

/** What lists say of a post. */
export function summarize(post: Post): PostSummary {
  return summarizePost(post, markdownText);
}
