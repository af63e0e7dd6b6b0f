import type { Ref } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './deleted-comment.module.css';

interface DeletedCommentProps {
  readonly isUndoable: boolean;
  readonly undoRef: Ref<HTMLButtonElement>;
  readonly onUndo: () => void;
}

/** What stands in the place of a deleted comment. */
export function DeletedComment({ isUndoable, undoRef, onUndo }: DeletedCommentProps) {
  return (
    <p className={styles.deleted}>
      <span>Comment deleted.</span>
      {isUndoable && (
        <Button ref={undoRef} onClick={onUndo}>
          Undo
        </Button>
      )}
    </p>
  );
}
