import { Suspense, use } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { OnDemand } from '../on-demand.ts';
import type { Conversation, ConversationProps } from './create-conversation.tsx';

interface PostConversationProps extends ConversationProps {
  readonly code: OnDemand<Conversation>;
}

/**
 * The comments on a post, as soon as their code is there. They have a boundary of their own: neither a defect in them
 * nor code that can't be had takes the article away.
 */
export function PostConversation(props: PostConversationProps) {
  const { code, post } = props;
  return (
    <ErrorBoundary
      resetKeys={[post]}
      onReset={code.forgetFailure}
      fallbackRender={({ resetErrorBoundary }) => (
        <section role="alert">
          <h2>The comments can’t be shown.</h2>
          <p>What you wrote is kept in this browser. If another try doesn’t help, reload the page.</p>
          <p>
            <button type="button" onClick={resetErrorBoundary}>
              Try again
            </button>
          </p>
        </section>
      )}
    >
      <Suspense>
        <LoadedConversation {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function LoadedConversation({ code, ...rest }: PostConversationProps) {
  const LoadedView = code.loaded() ?? use(code.load());
  return <LoadedView {...rest} />;
}
