import type { ComponentType } from 'react';
import { CommentsSection } from '../../comments/comments-section.tsx';
import type { CommentStore } from '../../comments/store/comment-store.ts';
import type { PostTalk } from '../../post/post-view.ts';
import { browserComments } from '../browser-comments.ts';

export interface ConversationProps extends PostTalk {
  /** The slug of the post. */
  readonly post: string;
}

/** The comments on a post. */
export type Conversation = ComponentType<ConversationProps>;

/** Comments from a store. This is a chunk of its own, to be reached through `app-code.ts`. */
export function createConversation(store: CommentStore = browserComments()): Conversation {
  return ({ post, question, title, hash }) => (
    <CommentsSection key={post} post={post} question={question} about={{ title, hash }} store={store} />
  );
}
