import { Button } from '../../ui/button.tsx';
import styles from './backup-note.module.css';
import { countOf } from './count-of.ts';

interface BackupNoteProps {
  /** How many comments no export has. */
  readonly count: number;
  readonly onExport: () => void;
}

/** Reminds of an export where there is much to lose. */
export function BackupNote({ count, onExport }: BackupNoteProps) {
  return (
    <p className={styles.note}>
      <span className={styles.words}>
        {countOf(count, 'comment')} of yours {count === 1 ? 'is' : 'are'} in this browser and nowhere else. An export is
        a copy that you can keep.
      </span>
      <Button onClick={onExport}>Export now</Button>
    </p>
  );
}
