import * as v from 'valibot';

function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.fallback(v.nullable(schema), null), null);
}

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const text = maybe(v.string());

/** An item of the official interface: github.com/HackerNews/API. */
const firebaseItem = v.pipe(
  v.object({
    id,
    type: v.string(),
    by: text,
    time: maybe(v.number()),
    title: text,
    url: text,
    text,
    deleted: maybe(v.boolean()),
    dead: maybe(v.boolean()),
  }),
  v.transform((item) => ({ ...item, isGone: item.deleted === true || item.dead === true })),
);

/** An item, or a hit of a search, of Algolia's interface: hn.algolia.com/api. */
const algoliaItem = v.pipe(
  v.object({
    id: v.optional(id),
    objectID: v.optional(id),
    type: text,
    author: text,
    created_at: text,
    created_at_i: maybe(v.number()),
    title: text,
    url: text,
    text,
    story_text: text,
    comment_text: text,
    _tags: v.optional(v.fallback(v.array(v.string()), []), []),
  }),
  v.check((item) => (item.id ?? item.objectID) !== undefined, 'expected an id'),
  v.transform((item) => ({
    id: item.id ?? item.objectID ?? '',
    type: item.type ?? (item.comment_text === null && !item._tags.includes('comment') ? 'story' : 'comment'),
    by: item.author,
    time: item.created_at_i ?? item.created_at,
    title: item.title,
    url: item.url,
    text: item.text ?? item.story_text ?? item.comment_text,
    isGone: false,
  })),
);

/** Either, told apart by how they name the author and the time. */
export const hackerNewsItemSchema = v.union([
  v.pipe(
    v.looseObject({}),
    v.check((item) => !('created_at_i' in item || 'created_at' in item || 'objectID' in item), 'another interface'),
    firebaseItem,
  ),
  algoliaItem,
]);

export type HackerNewsItem = v.InferOutput<typeof hackerNewsItemSchema>;
