import type { CommentRecord } from '../record/comment-record.ts';
import styles from './comment-body.module.css';
import { viewComment } from './comment-view.ts';

interface CommentBodyProps {
  readonly record: CommentRecord;
  /** Whom it answers, where that is to be said. */
  readonly replyTo: string | undefined;
}

/** Who wrote what, and when. The text is shown as it was written. */
export function CommentBody({ record, replyTo }: CommentBodyProps) {
  const { author, created, edited, paragraphs } = viewComment(record);
  return (
    <>
      <header className={styles.header}>
        <bdi className={styles.author}>{author}</bdi>
        {replyTo !== undefined && (
          <span>
            in reply to <bdi>{replyTo}</bdi>
          </span>
        )}
        <time dateTime={created.iso}>{created.label}</time>
        {edited !== undefined && (
          <span>
            edited <time dateTime={edited.iso}>{edited.label}</time>
          </span>
        )}
      </header>
      <div className={styles.text}>
        {paragraphs.map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place, and no state
          <p key={place} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
    </>
  );
}
