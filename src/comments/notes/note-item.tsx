import { memo } from 'react';
import { postAddress } from '../../post/addresses.ts';
import { Link } from '../../ui/link.tsx';
import { commentAnchor } from '../reading/comment-anchor.ts';
import { CommentHeader } from '../reading/comment-header.tsx';
import { CommentQuote } from '../reading/comment-quote.tsx';
import { CommentText } from '../reading/comment-text.tsx';
import { viewComment } from '../reading/comment-view.ts';
import { DeletedComment } from '../reading/deleted-comment.tsx';
import { SavingNotice } from '../reading/saving-notice.tsx';
import type { FocusNext } from '../reading/use-focus-next.ts';
import { RiskyButton } from '../risky-button.tsx';
import type { CommentEntry } from '../store/comments-snapshot.ts';
import type { PostComments } from '../store/post-comments.ts';
import styles from './note-item.module.css';

interface NoteItemProps {
  readonly comments: PostComments;
  readonly entry: CommentEntry;
  readonly focus: FocusNext;
  readonly onStatus: (status: string) => void;
}

/** A comment in the list of all comments, or what is left of it for an undo. */
export const NoteItem = memo(function NoteItem({ comments, entry, focus, onStatus }: NoteItemProps) {
  const { record } = entry;
  const { id } = record;

  function remove(): void {
    const isRemoved = comments.remove(id);
    if (isRemoved) focus.focusNext('undo');
    onStatus(isRemoved ? 'Comment deleted' : '');
  }

  function restore(): void {
    const isRestored = comments.restore(id);
    if (isRestored) focus.focusNext('delete');
    onStatus(isRestored ? 'Comment restored' : '');
  }

  if (record.deletedAt !== undefined)
    return <DeletedComment isUndoable undoRef={focus.refFor('undo')} onUndo={restore} />;

  const view = viewComment(record);
  return (
    <article className={styles.note}>
      <CommentHeader view={view} />
      {view.quote !== undefined && <CommentQuote selector={view.quote} />}
      <CommentText text={record.text} idPrefix={`note-${id}-`} waits />
      <SavingNotice entry={entry} onRetry={() => comments.retry(id)} />
      <p className={styles.actions}>
        <Link className={styles.link} to={`${postAddress(record.post)}#${commentAnchor(id)}`}>
          See it at the post
        </Link>
        <RiskyButton ref={focus.refFor('delete')} variant="plain" risk={() => 'comment'} onClick={remove}>
          Delete
        </RiskyButton>
      </p>
    </article>
  );
});
