import type { ComponentType } from 'react';
import { CommentsSection } from '../../comments/comments-section.tsx';
import { FrameSurroundings } from '../../comments/frame/frame-surroundings.tsx';
import { switchableStorage } from '../../comments/frame/switchable-storage.ts';
import { type CommentStore, createCommentStore } from '../../comments/store/comment-store.ts';
import { durableStorage } from '../../platform/durable-storage.ts';
import { tabStorage, webStorage } from '../../platform/storage.ts';
import type { PostTalk } from '../../post/post-view.ts';

interface FrameConversationProps extends PostTalk {
  /** The slug of the post. */
  readonly post: string;
  /** How much of its article is in the widget. */
  readonly article: 'whole' | 'part';
}

/** The comments on a post in a frame. */
export type FrameConversation = ComponentType<FrameConversationProps>;

/** Comments from a store, for a frame. This is a chunk of its own: most widgets show none. */
export function createFrameConversation(store: CommentStore = frameComments()): FrameConversation {
  return ({ post, article, question, title, hash }) => (
    <FrameSurroundings store={store} article={article}>
      <CommentsSection post={post} question={question} about={{ title, hash }} store={store} />
    </FrameSurroundings>
  );
}

/** What the browser keeps for this frame, until the reader has the widget use their own comments on the site. */
function frameComments(): CommentStore {
  return createCommentStore({
    storage: switchableStorage(webStorage()),
    undoStorage: tabStorage(),
    secondStorage: durableStorage(),
  });
}
