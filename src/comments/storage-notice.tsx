import { describeFault } from '../platform/describe-fault.ts';
import type { Fault } from '../platform/fault.ts';
import { Button } from '../ui/button.tsx';
import styles from './storage-notice.module.css';

interface StorageNoticeProps {
  /** Why the stored comments could not be read. */
  readonly fault: Fault | undefined;
  /** How many comments are on this page, but no longer in the storage. */
  readonly goneCount: number;
  readonly onRetry: () => void;
  readonly onKeepGone: () => void;
}

/** What is wrong with the storage as a whole, said where the reader is about to write. */
export function StorageNotice({ fault, goneCount, onRetry, onKeepGone }: StorageNoticeProps) {
  if (fault !== undefined) {
    return (
      <div role="alert" className={styles.notice}>
        <p className={styles.words}>
          {describeFault(fault, 'The comments').title} You can write, but what you write stays only as long as this page
          is open.
        </p>
        <Button onClick={onRetry}>Try again</Button>
      </div>
    );
  }
  if (goneCount === 0) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.words}>
        {goneCount === 1 ? 'A comment was' : `${goneCount} comments were`} removed from this browser's storage by
        something other than this page, and will be gone when you leave it.
      </p>
      <Button variant="primary" onClick={onKeepGone}>
        Save again
      </Button>
    </div>
  );
}
