import { ErrorBoundary } from 'react-error-boundary';
import type { CommentStore } from '../comments/comment-store.ts';
import { CommentsSection } from '../comments/comments-section.tsx';

interface PostConversationProps {
  /** The slug of the post. */
  readonly post: string;
  readonly question: string;
  readonly comments: CommentStore;
}

/** The comments on a post, behind a boundary of their own: a defect in them never takes the article away. */
export function PostConversation({ post, question, comments }: PostConversationProps) {
  return (
    <ErrorBoundary
      resetKeys={[post]}
      fallbackRender={({ resetErrorBoundary }) => (
        <section role="alert">
          <h2>The comments can’t be shown.</h2>
          <p>This is a defect of the site, not of yours. Your comments and drafts are kept.</p>
          <p>
            <button type="button" onClick={resetErrorBoundary}>
              Try again
            </button>
          </p>
        </section>
      )}
    >
      <CommentsSection key={post} post={post} question={question} store={comments} />
    </ErrorBoundary>
  );
}
