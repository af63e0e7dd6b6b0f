import type { Ref } from 'react';
import { Button } from '../../ui/button.tsx';
import { countOf } from './count-of.ts';
import styles from './deleted-notes.module.css';

interface DeletedNotesProps {
  readonly count: number;
  readonly undoRef: Ref<HTMLButtonElement>;
  readonly onUndo: () => void;
}

/** What stands in the place of many deleted comments. */
export function DeletedNotes({ count, undoRef, onUndo }: DeletedNotesProps) {
  return (
    <p className={styles.deleted}>
      <span>{countOf(count, 'comment')} deleted.</span>
      <Button ref={undoRef} onClick={onUndo}>
        Undo
      </Button>
    </p>
  );
}
