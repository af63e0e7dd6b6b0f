import { describeFault } from '../../platform/describe-fault.ts';
import type { Fault } from '../../platform/fault.ts';
import styles from './draft-note.module.css';

/** How a draft stands: nothing to say, kept, or not kept. */
export type DraftState = { readonly state: 'none' | 'saved' } | { readonly state: 'failed'; readonly fault: Fault };

interface DraftNoteProps {
  readonly draft: DraftState;
  /** What the status says instead, where there is more to report than the draft. */
  readonly status?: string;
}

/** The state after trying to keep `text` with `outcome`. */
export function draftState(text: string, outcome: { ok: true } | { ok: false; fault: Fault }): DraftState {
  if (!outcome.ok) return { state: 'failed', fault: outcome.fault };
  return { state: text === '' ? 'none' : 'saved' };
}

/** Says quietly that a draft is kept, and not so quietly that it could not be. */
export function DraftNote({ draft, status = draft.state === 'saved' ? 'Draft saved' : '' }: DraftNoteProps) {
  return (
    <>
      <output className={styles.status}>{status}</output>
      {draft.state === 'failed' && (
        <p role="alert" className={styles.alert}>
          Draft not saved. {describeFault(draft.fault, 'This draft').title}
        </p>
      )}
    </>
  );
}
