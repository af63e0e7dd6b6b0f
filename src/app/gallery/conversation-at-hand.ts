import { memoryStorage } from '../../platform/storage.ts';
import { type Conversation, createConversation } from '../conversation/create-conversation.tsx';
import { atHand, type OnDemand } from '../on-demand.ts';
import { madeUpStore, madeUpThread, stored } from './made-up-comments.ts';

/** The comments of a browser that is only made up, for the end of a post. */
export function madeUpConversation(): OnDemand<Conversation> {
  return atHand(createConversation(madeUpStore(memoryStorage(stored(madeUpThread())))));
}
