import { useSyncExternalStore } from 'react';
import { type CommentsSnapshot, loadingComments } from './comments-snapshot.ts';
import type { PostComments } from './post-comments.ts';

/**
 * The comments on a post, live. On a server and while hydrating it is the `loading` snapshot, since the server can't
 * know what this browser keeps; the comments are read right after.
 */
export function useComments(comments: PostComments): CommentsSnapshot {
  return useSyncExternalStore(comments.subscribe, comments.getSnapshot, () => loadingComments);
}
