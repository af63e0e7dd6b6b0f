import * as v from 'valibot';
import { isSlug } from '../slug.ts';
import { parseTimestamp } from '../timestamp.ts';

/** The newest shape of a mark that this version of the site can read and write. */
export const markVersion = 1;

const slug = v.pipe(v.string(), v.check(isSlug, 'expected the slug of a post'));

/** RFC 3339. */
const moment = v.pipe(
  v.string(),
  v.check((text) => parseTimestamp(text) === text, 'expected a time such as "2025-10-18T16:36:06.000Z"'),
);

/**
 * A post that the reader saved. Fields that aren't named here are kept (a "loose" object), as in comments: a later
 * version may add some without changing `v`.
 */
export const savedMarkSchema = v.looseObject({
  v: v.literal(markVersion),
  post: slug,
  /** The title of the post, as it was: a list of what is saved then needs no request, and can name a post that is gone. */
  title: v.optional(v.string()),
  savedAt: moment,
  updatedAt: moment,
  /** It is saved no more. The record has to outlive that, or a merge would bring the post back. */
  removedAt: v.optional(moment),
});

/** How far the reader has read a post. One that is forgotten is gone: even a tombstone would tell what was read. */
export const readMarkSchema = v.looseObject({
  v: v.literal(markVersion),
  post: slug,
  title: v.optional(v.string()),
  /** The share of the article that has been read, from its beginning. */
  place: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /**
   * Where the reader was, at any width of the page: the place of the block at the top of the screen among the blocks of
   * the article, counted from 0, and as a fraction how much of it was above the screen.
   */
  block: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** When the end was reached. */
  readAt: v.optional(moment),
  updatedAt: moment,
});

export type SavedMark = Readonly<v.InferOutput<typeof savedMarkSchema>>;
export type ReadMark = Readonly<v.InferOutput<typeof readMarkSchema>>;
