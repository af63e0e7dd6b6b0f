import type { ComponentType } from 'react';
import { CommentsSection } from '../../comments/comments-section.tsx';
import { type CommentStore, createCommentStore } from '../../comments/store/comment-store.ts';
import { tabStorage } from '../../platform/storage.ts';

export interface ConversationProps {
  /** The slug of the post. */
  readonly post: string;
  readonly question: string;
}

/** The comments on a post. */
export type Conversation = ComponentType<ConversationProps>;

/** Comments from a store. This is a chunk of its own, to be reached through `app-code.ts`. */
export function createConversation(
  store: CommentStore = createCommentStore({ undoStorage: tabStorage() }),
): Conversation {
  return ({ post, question }) => <CommentsSection key={post} post={post} question={question} store={store} />;
}
