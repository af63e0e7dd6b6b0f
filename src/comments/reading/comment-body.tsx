import type { AboutPost } from '../about-post.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { commentAnchor } from './comment-anchor.ts';
import styles from './comment-body.module.css';
import { CommentQuote } from './comment-quote.tsx';
import { CommentText } from './comment-text.tsx';
import { viewComment } from './comment-view.ts';

interface CommentBodyProps {
  readonly record: CommentRecord;
  readonly about: AboutPost;
  /** Whom it answers, where that is to be said. */
  readonly replyTo: string | undefined;
  /** Whether its text is laid out only when the reader comes near. */
  readonly waits: boolean;
}

/** Who wrote what, and when. */
export function CommentBody({ record, about, replyTo, waits }: CommentBodyProps) {
  const { author, created, edited, remark, quote } = viewComment(record, about);
  return (
    <>
      <header className={styles.header}>
        <bdi className={styles.author}>{author}</bdi>
        {replyTo !== undefined && (
          <span>
            in reply to <bdi>{replyTo}</bdi>
          </span>
        )}
        <a className={styles.link} href={`#${commentAnchor(record.id)}`} title="Link to this comment">
          <time dateTime={created.iso}>{created.label}</time>
        </a>
        {edited !== undefined && (
          <span>
            edited <time dateTime={edited.iso}>{edited.label}</time>
          </span>
        )}
        {remark !== undefined && <span className={styles.remark}>{remark}</span>}
      </header>
      {quote !== undefined && <CommentQuote selector={quote} />}
      {/* Not what the comment's own element begins with: a footnote in it is no comment. */}
      <CommentText text={record.text} idPrefix={`in-${record.id}-`} waits={waits} />
    </>
  );
}
