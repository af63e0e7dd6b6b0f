import { isDeleted, type PostNotes } from './post-notes.ts';

/** From this many comments on, losing them would hurt. */
const manyComments = 20;

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/**
 * How many comments an export would bring to safety that no export has; `undefined` where they are few, or the last
 * export (RFC 3339) was not long ago.
 */
export function commentsAtRisk(
  posts: readonly PostNotes[],
  lastExport: string | undefined,
  now: Date,
): number | undefined {
  const exportedAt = lastExport === undefined ? Number.NEGATIVE_INFINITY : Date.parse(lastExport);
  if (now.getTime() - exportedAt < thirtyDays) return undefined;
  const isNew = (updatedAt: string) => Date.parse(updatedAt) > exportedAt;
  const count = posts
    .flatMap(({ notes }) => notes)
    .filter((note) => !isDeleted(note) && isNew(note.entry.record.updatedAt)).length;
  return count < manyComments ? undefined : count;
}
