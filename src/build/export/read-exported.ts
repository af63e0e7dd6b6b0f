import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { Post } from '../../post/post-schema.ts';
import { readPost } from '../archive/read-post.ts';
import { isMissing } from '../import/system-error.ts';
import type { ExportFault } from './export-fault.ts';

/** A post to export, and its file as it is. */
export interface ExportedPost {
  readonly post: Post;
  readonly bytes: Uint8Array;
}

/** The files of all posts in the publisher's `folder`, as paths from there, sorted. */
export async function listPostFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(folder, 'posts'));
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `posts/${name}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Reads the posts that were asked for, one at a time. What is not asked for is nobody's fault. */
export interface PostReader {
  /** `undefined` for a post that nobody asked for. */
  readonly read: (file: string) => Result<ExportedPost, ExportFault> | undefined;
  /** The slugs that were asked for and that no file had. */
  readonly missing: () => readonly string[];
}

/** A reader for posts in the publisher's `folder`; without `slugs` it reads all. */
export function createPostReader(folder: string, slugs: readonly string[]): PostReader {
  const files = new Map<string, string>();
  const wanted = new Set(slugs);
  const isWanted = (slug: string) => wanted.size === 0 || wanted.has(slug);
  const broken = new Set<string>();
  return {
    read: (file) => {
      const read = readPost(folder, file);
      if (!read.ok) {
        // A file that can't be read may be any post's; most are called like their posts.
        const name = basename(file, '.json').normalize('NFC');
        broken.add(name);
        return isWanted(name) ? failed({ code: 'unusable-post', issues: read.fault.issues }) : undefined;
      }
      const { value: post, bytes } = read.value;
      if (!isWanted(post.slug)) return undefined;
      const other = files.get(post.slug);
      if (other !== undefined) return failed({ code: 'slug-repeated', other });
      files.set(post.slug, file);
      return ok({ post, bytes });
    },
    missing: () => slugs.filter((slug) => !files.has(slug) && !broken.has(slug)),
  };
}
