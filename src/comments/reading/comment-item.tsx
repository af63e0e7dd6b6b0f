import { memo, type RefCallback } from 'react';
import { flushSync } from 'react-dom';
import type { AboutPost } from '../about-post.ts';
import type { CommentEntry } from '../store/comments-snapshot.ts';
import type { PostComments } from '../store/post-comments.ts';
import type { FormControl } from '../use-open-forms.ts';
import { EditForm, editFieldId } from '../writing/edit-form.tsx';
import { focusField } from '../writing/focus-field.ts';
import { ReplyForm, replyFieldId } from '../writing/reply-form.tsx';
import { CommentActions } from './comment-actions.tsx';
import { commentAnchor } from './comment-anchor.ts';
import { CommentBody } from './comment-body.tsx';
import styles from './comment-item.module.css';
import { DeletedComment } from './deleted-comment.tsx';
import { SavingNotice } from './saving-notice.tsx';
import { useFocusNext } from './use-focus-next.ts';

interface CommentItemProps {
  readonly comments: PostComments;
  readonly entry: CommentEntry;
  readonly about: AboutPost;
  /** Whom it answers, where that is to be said. */
  readonly replyTo: string | undefined;
  readonly isUndoable: boolean;
  /** Brings the reader here, where the page's address does. */
  readonly arrive: RefCallback<HTMLElement> | undefined;
  readonly isReplying: boolean;
  readonly isEditing: boolean;
  /** Whether what takes time to draw is drawn only when the reader comes near. */
  readonly waits: boolean;
  /** How often drafts were restored since the page was opened. */
  readonly restorations: number;
  readonly forms: FormControl;
  readonly onStatus: (status: string) => void;
}

/** A comment with all that can be done to it. Memoised: of thousands, only those that changed are drawn again. */
export const CommentItem = memo(function CommentItem(props: CommentItemProps) {
  const { comments, entry, about, replyTo, isUndoable, arrive, isReplying, isEditing, waits } = props;
  const { restorations, forms, onStatus } = props;
  const { record } = entry;
  const { id } = record;
  const isDeleted = record.deletedAt !== undefined;
  const { refFor, focusNext } = useFocusNext();

  function reply(): void {
    flushSync(() => forms.openReply(id));
    focusField(replyFieldId(id));
  }

  function edit(): void {
    flushSync(() => forms.openEdit(id));
    focusField(editFieldId(id));
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

  function retry(): void {
    if (comments.retry(id) && !isEditing) comments.drafts.finishEdit(id, record.text);
  }

  return (
    <article
      ref={arrive}
      id={commentAnchor(id)}
      className={styles.comment}
      tabIndex={arrive && -1}
      aria-current={arrive && true}
    >
      {isEditing && (
        <EditForm
          comments={comments}
          record={record}
          restorations={restorations}
          onSaved={(wasSaved) => closeEdit(wasSaved ? 'Comment saved' : '')}
          onCancel={() => closeEdit('')}
        />
      )}
      {isDeleted && !isEditing && <DeletedComment isUndoable={isUndoable} undoRef={refFor('undo')} onUndo={restore} />}
      {!isDeleted && !isEditing && <CommentBody record={record} about={about} replyTo={replyTo} waits={waits} />}
      {!isDeleted && <SavingNotice entry={entry} onRetry={retry} />}
      {!isDeleted && !isEditing && (
        <CommentActions waits={waits} refFor={refFor} onReply={reply} onEdit={edit} onDelete={remove} />
      )}
      {isReplying && (
        <ReplyForm
          comments={comments}
          parent={id}
          about={about}
          restorations={restorations}
          onPosted={(wasSaved) => closeReply(wasSaved ? 'Comment posted' : '')}
          onCancel={() => closeReply('')}
        />
      )}
    </article>
  );
});
