import { describeFault } from '../../platform/describe-fault.ts';
import styles from './draft-note.module.css';
import type { DraftState } from './use-draft-state.ts';

interface DraftNoteProps {
  readonly draft: DraftState;
  /** What else there is to report: it is said instead. */
  readonly status?: string;
}

/** Says quietly that a draft is kept, and not so quietly that it could not be. */
export function DraftNote({ draft, status }: DraftNoteProps) {
  return (
    <>
      <output className={styles.status}>{status || (draft.state === 'saved' && 'Draft saved')}</output>
      {draft.state === 'failed' && (
        <p role="alert" className={styles.alert}>
          Draft not saved. {describeFault(draft.fault, 'This draft').title}
        </p>
      )}
    </>
  );
}
