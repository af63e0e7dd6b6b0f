import * as v from 'valibot';
import { isSlug } from '../../post/slug.ts';
import { parseTimestamp } from '../../post/timestamp.ts';

/** The newest shape of a record that this version of the site can read and write. */
export const commentVersion = 1;

const uuid = v.pipe(v.string(), v.uuid('expected a UUID'));

/** RFC 3339. The site writes UTC; another offset still names one moment, so it is no reason to refuse a comment. */
const moment = v.pipe(
  v.string(),
  v.check((text) => parseTimestamp(text) === text, 'expected a time such as "2025-10-18T16:36:06.000Z"'),
);

/**
 * One comment as it is stored and exchanged: the only definition. Fields it doesn't name are kept (a "loose" object):
 * a later version may add some without changing `v`, and editing such a comment here must not throw them away.
 */
export const commentSchema = v.looseObject({
  v: v.literal(commentVersion),
  id: uuid,
  post: v.pipe(v.string(), v.check(isSlug, 'expected the slug of a post')),
  parent: v.optional(uuid),
  author: v.optional(v.string()),
  /** Empty in a tombstone. */
  text: v.string(),
  createdAt: moment,
  updatedAt: moment,
  /** Makes the record a tombstone: it has to outlive the text, or a merge would bring the comment back. */
  deletedAt: v.optional(moment),
});

export type CommentRecord = Readonly<v.InferOutput<typeof commentSchema>>;

/** What is left of a deleted comment: nothing that was said, or by whom, also in fields that we don't know. */
export function toTombstone(record: CommentRecord, deletedAt: string): CommentRecord {
  const { v: version, id, post, parent, createdAt } = record;
  return {
    v: version,
    id,
    post,
    parent,
    text: '',
    createdAt,
    updatedAt: deletedAt,
    deletedAt,
  };
}
