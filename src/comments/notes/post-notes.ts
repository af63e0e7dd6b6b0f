import type { CommentRecord } from '../record/comment-record.ts';
import type { CommentEntry, CommentsSnapshot } from '../store/comments-snapshot.ts';

/** A comment in the list of all comments, or a deleted one whose deletion can be taken back. */
export interface Note {
  readonly entry: CommentEntry;
  /** What it says, or said before it was deleted, as far as this page has seen it. */
  readonly words: CommentRecord;
}

/** The notes on one post. */
export interface PostNotes {
  readonly post: string;
  /** As the newest comment that knows it calls the post; otherwise its slug. */
  readonly title: string;
  /** When the newest was written, in milliseconds. Edits don't count: the list would move under the reader's hand. */
  readonly newest: number;
  /** Newest first. */
  readonly notes: readonly Note[];
  /** How many of them are comments, and how many are deletions. */
  readonly comments: number;
  readonly deleted: number;
}

export function isDeleted({ entry }: Note): boolean {
  return entry.record.deletedAt !== undefined;
}

/**
 * What to show of a post's comments; `undefined` where that is nothing. `lastWords` holds, by id, what comments said
 * when they were last seen, so that a deleted one stays in its place, and is found, until it is gone for good.
 */
export function postNotes(
  post: string,
  snapshot: Extract<CommentsSnapshot, { state: 'ready' }>,
  lastWords: Map<string, CommentRecord>,
): PostNotes | undefined {
  const notes: { readonly note: Note; readonly at: number }[] = [];
  for (const entry of snapshot.entries.values()) {
    const { record } = entry;
    if (record.deletedAt === undefined) lastWords.set(record.id, record);
    else if (!snapshot.undoable.has(record.id)) continue;
    const words = lastWords.get(record.id) ?? record;
    notes.push({ note: { entry, words }, at: Date.parse(record.createdAt) });
  }
  const [first] = notes.sort((one, other) => other.at - one.at);
  if (first === undefined) return undefined;
  return withNotes(
    { post, title: notes.find(({ note }) => note.words.postTitle)?.note.words.postTitle ?? post, newest: first.at },
    notes.map(({ note }) => note),
  );
}

/** A post with these of its notes. */
export function withNotes(post: Pick<PostNotes, 'post' | 'title' | 'newest'>, notes: readonly Note[]): PostNotes {
  const deleted = notes.filter(isDeleted).length;
  return { ...post, notes, comments: notes.length - deleted, deleted };
}

/** The first `limit` notes of a list, and whether there are more. */
export function firstNotes(
  posts: readonly PostNotes[],
  limit: number,
): { readonly posts: readonly PostNotes[]; readonly hasMore: boolean } {
  const first: PostNotes[] = [];
  let room = limit;
  for (const post of posts) {
    if (room <= 0) return { posts: first, hasMore: true };
    first.push(post.notes.length <= room ? post : { ...post, notes: post.notes.slice(0, room) });
    room -= post.notes.length;
  }
  return { posts: first, hasMore: room < 0 };
}
