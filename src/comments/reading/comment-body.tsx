import type { AboutPost } from '../about-post.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { commentAnchor } from './comment-anchor.ts';
import { CommentHeader } from './comment-header.tsx';
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
  const view = viewComment(record, about);
  return (
    <>
      <CommentHeader view={view} replyTo={replyTo} href={`#${commentAnchor(record.id)}`} />
      {view.quote !== undefined && <CommentQuote selector={view.quote} />}
      {/* Not what the comment's own element begins with: a footnote in it is no comment. */}
      <CommentText text={record.text} idPrefix={`in-${record.id}-`} waits={waits} />
    </>
  );
}
