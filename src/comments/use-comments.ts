import { useSyncExternalStore } from 'react';
import { type CommentsSnapshot, loadingComments } from './comments-snapshot';
import type { PostComments } from './post-comments';

/**
 * The comments on a post, live. On a server and while hydrating it is the `loading` snapshot, since the server can't
 * know what this browser keeps; the comments are read right after.
 */
export function useComments(comments: PostComments): CommentsSnapshot {
  return useSyncExternalStore(comments.subscribe, comments.getSnapshot, () => loadingComments);
}
