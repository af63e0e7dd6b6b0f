import type { Fault } from '../../platform/fault.ts';
import type { Folder } from '../../platform/folder.ts';
import type { Post } from '../../post/post-schema.ts';
import { printPostFile } from '../../publish/post-file.ts';

/** What has come of saving a post into a folder. */
export type FolderOutcome =
  | { readonly kind: 'saved'; readonly path: string }
  /** Another post is in its place: it is asked for, and nothing has been written. */
  | { readonly kind: 'taken'; readonly path: string }
  /** The folder is neither a project nor a built site. */
  | { readonly kind: 'no-site' }
  | { readonly kind: 'failed'; readonly path: string; readonly fault: Fault };

/**
 * Saves a post where its site looks for it: into `public/posts/` of a project, or `posts/` of a built site. A different
 * file of that name is replaced only `how` it is said.
 */
export async function saveIntoFolder(folder: Folder, post: Post, how: 'ask' | 'replace'): Promise<FolderOutcome> {
  const place = await postsFolder(folder);
  if (place === undefined) return { kind: 'no-site' };
  const path = `${place}/${post.slug}.json`;
  const text = printPostFile(post);
  const there = await folder.read(path);
  if (there === text) return { kind: 'saved', path };
  if (there !== undefined && how === 'ask') return { kind: 'taken', path };
  const written = await folder.write(path, text);
  return written.ok ? { kind: 'saved', path } : { kind: 'failed', path, fault: written.fault };
}

async function postsFolder(folder: Folder): Promise<string | undefined> {
  if ((await folder.has('package.json')) && (await folder.has('public/posts'))) return 'public/posts';
  return (await folder.has('index.html')) && (await folder.has('posts')) ? 'posts' : undefined;
}
