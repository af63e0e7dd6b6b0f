import { useId, useMemo } from 'react';
import type { AboutPost } from './about-post.ts';
import styles from './comments-section.module.css';
import { Conversation } from './conversation.tsx';
import type { CommentStore } from './store/comment-store.ts';
import { useComments } from './store/use-comments.ts';

interface CommentsSectionProps {
  /** The slug of the post that is talked about. */
  readonly post: string;
  /** The heading, and the name of the region. */
  readonly question: string;
  readonly store: CommentStore;
  /** What the post is now. */
  readonly about?: AboutPost;
}

/**
 * The conversation under a post. A server renders the heading alone: what this browser keeps is read right after
 * hydration, and a form that nothing listens to yet would only lose what is typed into it.
 */
export function CommentsSection({ post, question, store, about: { title, hash } = {} }: CommentsSectionProps) {
  const heading = useId();
  const comments = store.forPost(post);
  const snapshot = useComments(comments);
  const about = useMemo(() => ({ title, hash }), [title, hash]);
  return (
    <section className={styles.comments} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {question}
      </h2>
      {snapshot.state === 'loading' ? (
        <div className={styles.waiting}>
          <noscript>Comments need JavaScript: they are kept in your browser.</noscript>
          {/* Shown by its style alone, so it is true even where not one script has arrived. */}
          <p className={styles.late}>
            The comments have not arrived. Reload the page to try again; what you wrote is kept in this browser.
          </p>
        </div>
      ) : (
        <Conversation key={post} comments={comments} snapshot={snapshot} about={about} />
      )}
    </section>
  );
}
