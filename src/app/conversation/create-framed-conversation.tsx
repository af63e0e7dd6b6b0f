import { FrameSurroundings } from '../../comments/frame/frame-surroundings.tsx';
import { switchableStorage } from '../../comments/frame/switchable-storage.ts';
import type { CommentStore } from '../../comments/store/comment-store.ts';
import { webStorage } from '../../platform/storage.ts';
import { browserComments } from '../browser-comments.ts';
import { type Conversation, createConversation } from './create-conversation.tsx';

/** The comments on a post whose page stands in a frame. This is a chunk of its own, to be reached through `app-code.ts`. */
export function createFramedConversation(
  store: CommentStore = browserComments(switchableStorage(webStorage())),
): Conversation {
  const View = createConversation(store);
  return (props) => (
    <FrameSurroundings store={store}>
      <View {...props} />
    </FrameSurroundings>
  );
}
