import { memo } from 'react';
import { Button } from '../../ui/button.tsx';
import { WhenNear } from '../../ui/when-near.tsx';
import type { CommentEntry } from '../store/comments-snapshot.ts';
import type { PostComments } from '../store/post-comments.ts';
import type { FormControl } from '../use-open-forms.ts';
import { ReplyForm, replyFieldId } from '../writing/reply-form.tsx';
import { TextForm } from '../writing/text-form.tsx';
import { CommentBody } from './comment-body.tsx';
import styles from './comment-item.module.css';
import { DeletedComment } from './deleted-comment.tsx';
import { SavingNotice } from './saving-notice.tsx';
import { useFocusNext } from './use-focus-next.ts';

interface CommentItemProps {
  readonly comments: PostComments;
  readonly entry: CommentEntry;
  /** Whom it answers, where that is to be said. */
  readonly replyTo: string | undefined;
  readonly isUndoable: boolean;
  readonly replyForm: 'closed' | 'restored' | 'asked-for';
  readonly isEditing: boolean;
  /** Whether the buttons are drawn only when the reader comes near. */
  readonly buttonsWait: boolean;
  readonly forms: FormControl;
  readonly onStatus: (status: string) => void;
}

/** A comment with all that can be done to it. Memoised: of thousands, only those that changed are drawn again. */
export const CommentItem = memo(function CommentItem(props: CommentItemProps) {
  const { comments, entry, replyTo, isUndoable, replyForm, isEditing, buttonsWait, forms, onStatus } = props;
  const { record } = entry;
  const { id } = record;
  const isDeleted = record.deletedAt !== undefined;
  const { refFor, focusNext } = useFocusNext();

  function reply(): void {
    forms.openReply(id);
    // Where the form is open already, asking for it again means wanting to write in it.
    document.getElementById(replyFieldId(id))?.focus();
  }

  function closeReply(status: string): void {
    focusNext('reply');
    forms.closeReply(id);
    onStatus(status);
  }

  function closeEdit(status: string): void {
    focusNext('edit');
    forms.closeEdit(id);
    onStatus(status);
  }

  function remove(): void {
    focusNext('undo');
    onStatus(comments.remove(id) ? 'Comment deleted' : '');
  }

  function restore(): void {
    focusNext('delete');
    onStatus(comments.restore(id) ? 'Comment restored' : '');
  }

  return (
    <article className={styles.comment} id={`comment-${id}`}>
      {isEditing && (
        <TextForm
          label="Edit comment"
          submitLabel="Save"
          initialText={record.text}
          takesFocus
          onSubmit={(text) => closeEdit(comments.edit(id, text) ? 'Comment saved' : '')}
          onCancel={() => closeEdit('')}
        />
      )}
      {isDeleted && !isEditing && <DeletedComment isUndoable={isUndoable} undoRef={refFor('undo')} onUndo={restore} />}
      {!isDeleted && !isEditing && <CommentBody record={record} replyTo={replyTo} />}
      {!isDeleted && <SavingNotice entry={entry} onRetry={() => comments.retry(id)} />}
      {!isDeleted && !isEditing && (
        <WhenNear waits={buttonsWait} className={styles.actions}>
          <p className={styles.actions}>
            <Button ref={refFor('reply')} onClick={reply}>
              Reply
            </Button>
            <Button ref={refFor('edit')} onClick={() => forms.openEdit(id)}>
              Edit
            </Button>
            <Button ref={refFor('delete')} variant="danger" onClick={remove}>
              Delete
            </Button>
          </p>
        </WhenNear>
      )}
      {replyForm !== 'closed' && (
        <ReplyForm
          comments={comments}
          parent={id}
          takesFocus={replyForm === 'asked-for'}
          onPosted={(wasSaved) => closeReply(wasSaved ? 'Comment posted' : '')}
          onCancel={() => closeReply('')}
        />
      )}
    </article>
  );
});
