import { decodePost } from '../../src/post/decode-post';
import type { Post, PostFile } from '../../src/post/post-schema';

/** The data of a small post; `fields` add to it. */
export function makePostFile(fields: Partial<PostFile> = {}): PostFile {
  return { title: 'A post', publishedAt: '2025-10-18T16:36:06Z', body: 'The body.', ...fields };
}

/** A small post as the schema reads it. */
export function makePost(fields: Partial<PostFile> = {}, fileSlug = 'a-post'): Post {
  const read = decodePost(makePostFile(fields), fileSlug);
  if (!read.ok) throw new Error(read.fault.join('\n'));
  return read.value;
}
