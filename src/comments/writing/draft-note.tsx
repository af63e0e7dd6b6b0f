import { describeFault } from '../../platform/describe-fault.ts';
import type { Fault } from '../../platform/fault.ts';
import styles from './draft-note.module.css';

/** How a draft stands: nothing to say, kept, or not kept. */
export type DraftState = { readonly state: 'none' | 'saved' } | { readonly state: 'failed'; readonly fault: Fault };

/** The state after trying to keep `text` with `outcome`. */
export function draftState(text: string, outcome: { ok: true } | { ok: false; fault: Fault }): DraftState {
  if (!outcome.ok) return { state: 'failed', fault: outcome.fault };
  return { state: text === '' ? 'none' : 'saved' };
}

/** Says that a draft could not be kept. That it could is said by a status, so this is empty then. */
export function DraftAlert({ draft }: { readonly draft: DraftState }) {
  if (draft.state !== 'failed') return null;
  return (
    <p role="alert" className={styles.alert}>
      Draft not saved. {describeFault(draft.fault, 'This draft').title}
    </p>
  );
}
