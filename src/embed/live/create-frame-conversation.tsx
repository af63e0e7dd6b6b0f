import type { ComponentType } from 'react';
import { CommentsSection } from '../../comments/comments-section.tsx';
import { type CommentStore, createCommentStore } from '../../comments/store/comment-store.ts';
import { durableStorage } from '../../platform/durable-storage.ts';
import { tabStorage } from '../../platform/storage.ts';
import type { PostTalk } from '../../post/post-view.ts';

/** The comments on a post in a frame. */
export type FrameConversation = ComponentType<PostTalk & { readonly post: string }>;

/** Comments from a store, for a frame. This is a chunk of its own: most widgets show none. */
export function createFrameConversation(
  store: CommentStore = createCommentStore({ undoStorage: tabStorage(), secondStorage: durableStorage() }),
): FrameConversation {
  return ({ post, question, title, hash }) => (
    <CommentsSection post={post} question={question} about={{ title, hash }} store={store} />
  );
}
