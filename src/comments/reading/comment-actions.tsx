import type { MouseEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { WhenNear } from '../../ui/when-near.tsx';
import { RiskyButton } from '../risky-button.tsx';
import styles from './comment-actions.module.css';
import type { FocusNext } from './use-focus-next.ts';

interface CommentActionsProps {
  /** Whether the buttons are drawn only when the reader comes near. */
  readonly waits: boolean;
  readonly refFor: FocusNext['refFor'];
  readonly onReply: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** What can be done with a comment. */
export function CommentActions({ waits, refFor, onReply, onEdit, onDelete }: CommentActionsProps) {
  return (
    <WhenNear waits={waits} className={styles.actions}>
      <p className={styles.actions}>
        <Button ref={refFor('reply')} variant="plain" onClick={once(onReply)}>
          Reply
        </Button>
        <Button ref={refFor('edit')} variant="plain" onClick={once(onEdit)}>
          Edit
        </Button>
        <RiskyButton ref={refFor('delete')} variant="plain" risk={() => 'comment'} onClick={once(onDelete)}>
          Delete
        </RiskyButton>
      </p>
    </WhenNear>
  );
}

/** Not for the second click of a double one: that was meant for what stood here before, such as "Save". */
function once(action: () => void) {
  return (event: MouseEvent) => {
    if (event.detail < 2) action();
  };
}
