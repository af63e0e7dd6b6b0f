import styles from './comment-header.module.css';
import type { CommentView } from './comment-view.ts';

interface CommentHeaderProps {
  readonly view: CommentView;
  /** Whom it answers, where that is to be said. */
  readonly replyTo?: string | undefined;
  /** Where the time leads to, as the comment's own address. */
  readonly href?: string | undefined;
}

/** Who wrote a comment, and when. */
export function CommentHeader({ view, replyTo, href }: CommentHeaderProps) {
  const { author, created, edited, remark } = view;
  const time = <time dateTime={created.iso}>{created.label}</time>;
  return (
    <header className={styles.header}>
      <bdi className={styles.author}>{author}</bdi>
      {replyTo !== undefined && (
        <span>
          in reply to <bdi>{replyTo}</bdi>
        </span>
      )}
      {href === undefined ? (
        time
      ) : (
        <a className={styles.link} href={href} title="Link to this comment">
          {time}
        </a>
      )}
      {edited !== undefined && (
        <span>
          edited <time dateTime={edited.iso}>{edited.label}</time>
        </span>
      )}
      {remark !== undefined && <span className={styles.remark}>{remark}</span>}
    </header>
  );
}
