import * as v from 'valibot';
import { isSlug } from '../../post/slug.ts';
import { parseTimestamp } from '../../post/timestamp.ts';
import { commentVersion } from './migrations.ts';

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
  /** The title of the post, as it was: an export, and the list of all comments, can name a post that is gone. */
  postTitle: v.optional(v.string()),
  /** What the post said when the comment was written: its `contentHash`. */
  postHash: v.optional(v.string()),
  /** The passage it is about: a TextQuoteSelector, or another one, which is kept. */
  selector: v.optional(v.unknown()),
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
