import * as v from 'valibot';
import { isRecord } from './is-record.ts';

/** What may be missing, be `null`, or be of a kind that nobody expects: then it is as if it were not there. */
function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.fallback(v.nullable(schema), null), null);
}

/** The rows of a table that can be read. */
function rows<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(
    v.pipe(
      v.fallback(v.array(v.unknown()), []),
      v.transform((parts) =>
        parts.flatMap((part) => {
          const read = v.safeParse(schema, part);
          return read.success ? [read.output] : [];
        }),
      ),
    ),
    [],
  );
}

/** Numbers in old exports, hexadecimal text in others. */
const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const moment = maybe(v.union([v.string(), v.number()]));

const tag = v.object({ id: maybe(id), name: v.string(), visibility: maybe(v.string()) });
const user = v.object({ id: maybe(id), name: v.string(), website: maybe(v.string()) });

const post = v.object({
  id,
  uuid: maybe(v.string()),
  title: maybe(v.string()),
  slug: maybe(v.string()),
  html: maybe(v.string()),
  markdown: maybe(v.string()),
  mobiledoc: maybe(v.string()),
  lexical: maybe(v.string()),
  plaintext: maybe(v.string()),
  feature_image: maybe(v.string()),
  feature_image_alt: maybe(v.string()),
  /** The name of the same before Ghost 1.0. */
  image: maybe(v.string()),
  type: maybe(v.string()),
  page: maybe(v.union([v.boolean(), v.number()])),
  status: maybe(v.string()),
  visibility: maybe(v.string()),
  locale: maybe(v.string()),
  created_at: moment,
  updated_at: moment,
  published_at: moment,
  custom_excerpt: maybe(v.string()),
  author_id: maybe(id),
  url: maybe(v.string()),
  canonical_url: maybe(v.string()),
  /** In answers of the interfaces, where an export has tables. */
  tags: rows(tag),
  authors: rows(user),
});

const tables = v.object({
  posts: rows(post),
  posts_meta: rows(v.object({ post_id: id, feature_image_alt: maybe(v.string()) })),
  tags: rows(tag),
  posts_tags: rows(v.object({ post_id: id, tag_id: id, sort_order: maybe(v.number()) })),
  users: rows(user),
  posts_authors: rows(v.object({ post_id: id, author_id: id, sort_order: maybe(v.number()) })),
  settings: rows(v.object({ key: v.string(), value: maybe(v.string()) })),
});

/**
 * The file that Ghost exports (docs.ghost.org/migration/custom), with or without its outer layer, and the answers of
 * its Content and Admin interfaces. Versions 0.4 to 6.
 */
export const ghostSchema = v.union([
  v.pipe(
    v.object({ db: v.pipe(v.array(v.object({ data: tables })), v.minLength(1)) }),
    v.transform(({ db }) => db.map(({ data }) => data)),
  ),
  v.pipe(
    v.object({ data: tables }),
    v.transform(({ data }) => [data]),
  ),
  v.pipe(
    v.unknown(),
    v.check((data) => isRecord(data) && Array.isArray(data.posts), 'expected a table of posts'),
    tables,
    v.transform((data) => [data]),
  ),
]);

export type GhostTables = v.InferOutput<typeof tables>;
export type GhostPost = v.InferOutput<typeof post>;
