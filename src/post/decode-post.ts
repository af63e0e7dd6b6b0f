import * as v from 'valibot';
import { failed, ok, type Result } from '../platform/result.ts';
import { type Post, postSchema } from './post-schema.ts';
import { describeIssues } from './schema-issues.ts';
import { isSlug } from './slug.ts';

/**
 * Reads a post from data nobody has checked yet. `fileSlug` is the name of its file without `.json`, which names
 * the post where the data doesn't. A refusal lists every fault with the path of its field.
 */
export function decodePost(data: unknown, fileSlug: string): Result<Post, readonly string[]> {
  // To the schema library a list is an object too, and would only lack fields.
  if (Array.isArray(data)) return failed(['the post: expected an object, got a list']);
  const read = v.safeParse(postSchema, data);
  if (!read.success) return failed(describeIssues(read.issues, 'the post'));
  const slug = read.output.slug ?? fileSlug.normalize('NFC');
  if (!isSlug(slug)) {
    return failed([
      `slug: the file’s name ${JSON.stringify(fileSlug)} can’t be used in an address; rename the file with letters, digits, "-" and "_" only, or give the post a slug`,
    ]);
  }
  return ok({ ...read.output, slug });
}
