import { strToU8, zipSync } from 'fflate';
import type { Post } from '../../post/post-schema.ts';
import { printPostFile } from '../post-file.ts';

/** Texts, by their paths, as a zip. */
export function packTexts(files: readonly (readonly [path: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** The files of posts as a zip. Of several with one slug, each gets a name of its own. */
export function packPosts(posts: readonly Post[]): Uint8Array<ArrayBuffer> {
  const taken = new Set<string>();
  return packTexts(
    posts.map((post) => {
      const slug = freeSlug(post.slug, taken);
      taken.add(slug);
      return [`${slug}.json`, printPostFile(post)];
    }),
  );
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
