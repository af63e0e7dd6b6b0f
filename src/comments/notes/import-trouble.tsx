import { describeFault } from '../../platform/describe-fault.ts';
import { Button } from '../../ui/button.tsx';
import { countOf } from './count-of.ts';
import styles from './import-panel.module.css';
import type { MergeOutcome } from './merge-records.ts';

interface ImportRefusedProps {
  /** What is wrong, where, and what to do. */
  readonly problem: string;
  readonly onClose: () => void;
}

/** Says why something can't be imported. */
export function ImportRefused({ problem, onClose }: ImportRefusedProps) {
  return (
    <div role="alert" className={`${styles.panel} ${styles.trouble}`}>
      <p className={styles.words}>{problem}</p>
      <p className={styles.ways}>
        <Button onClick={onClose}>Close</Button>
      </p>
    </div>
  );
}

interface ImportUnfinishedProps {
  readonly outcome: MergeOutcome;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** Says that only a part of an import is stored, since the storage refused the rest or the reader stopped it. */
export function ImportUnfinished({ outcome, onGoOn, onClose }: ImportUnfinishedProps) {
  const { merged, left, fault } = outcome;
  const total = (merged + left.length).toLocaleString('en');
  return (
    <div role={fault ? 'alert' : 'status'} className={`${styles.panel} ${fault ? styles.trouble : ''}`}>
      <p className={styles.words}>
        <strong>{fault === undefined ? 'Stopped.' : describeFault(fault, 'This import').title}</strong>{' '}
        {merged.toLocaleString('en')} of {total} are merged. {countOf(left.length, 'comment')}{' '}
        {left.length === 1 ? 'is' : 'are'} not stored here; what you imported from still has{' '}
        {left.length === 1 ? 'it' : 'them'}.
        {fault !== undefined && ' Nothing else has changed. Free some space, then try again.'}
      </p>
      <p className={styles.ways}>
        <Button variant="primary" onClick={onGoOn}>
          {fault === undefined ? 'Go on' : 'Try again'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </p>
    </div>
  );
}
