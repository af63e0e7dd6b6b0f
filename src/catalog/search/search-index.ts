import * as v from 'valibot';
import { isSlug } from '../../post/slug.ts';

/** What `search/index.json` says: which indexes there are. Everything it names never changes. */
export const searchIndexSchema = v.object({
  version: v.literal(1),
  /** The folder of the code that searches, from the site's folder. */
  engine: v.string(),
  /** The archive in parts, the newest posts first. */
  parts: v.array(
    v.object({
      folder: v.string(),
      /** How many posts can be found in it. */
      posts: v.number(),
      /** What the library calls posts that are in the part and have been changed or taken away since. */
      without: v.optional(v.array(v.string()), []),
    }),
  ),
  /** The folder of the directory that tells which words are in which parts, where there is one. */
  words: v.optional(v.string()),
});

export type SearchIndex = v.InferOutput<typeof searchIndexSchema>;
export type SearchPart = SearchIndex['parts'][number];

/** The file that names all others of the search, from the site's folder. */
export const searchIndexFile = 'search/index.json';

/** What the addresses of results begin with. */
export const postFolder = 'posts/';

const addressed = v.object({ url: v.string() });

/** The slug in the address of one of the library's results, whatever folder stands before; `undefined` where there is none. */
export function slugOfResult(result: unknown): string | undefined {
  const read = v.safeParse(addressed, result);
  const slug = read.success ? /(?:^|\/)posts\/([^/]+)\/$/u.exec(read.output.url)?.[1] : undefined;
  return slug !== undefined && isSlug(slug) ? slug : undefined;
}
