import { LivePart } from '../live-part.tsx';
import type { OnDemand } from '../on-demand.ts';
import type { Conversation, ConversationProps } from './create-conversation.tsx';

interface PostConversationProps extends ConversationProps {
  readonly code: OnDemand<Conversation>;
}

/** The comments on a post, as soon as their code is there. */
export function PostConversation({ code, ...rest }: PostConversationProps) {
  return <LivePart code={code}>{(LoadedView) => <LoadedView {...rest} />}</LivePart>;
}
