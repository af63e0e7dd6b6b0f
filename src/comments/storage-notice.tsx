import { describeFault } from '../platform/describe-fault.ts';
import type { Fault } from '../platform/fault.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './storage-notice.module.css';

interface StorageNoticeProps {
  /** Why the stored comments could not be read. */
  readonly fault: Fault | undefined;
  /** How many comments something else had removed from the storage, and were put back. */
  readonly putBack: number;
  readonly onRetry: () => void;
}

/** What is wrong with the storage as a whole, said where the reader is about to write. */
export function StorageNotice({ fault, putBack, onRetry }: StorageNoticeProps) {
  if (fault === undefined && putBack === 0) return null;
  return (
    <div className={styles.room}>
      {fault === undefined ? (
        <Notice role="status">
          Something other than this site removed {putBack === 1 ? 'a comment' : `${putBack} comments`} from this
          browser's storage. {putBack === 1 ? 'It has' : 'They have'} been put back.
        </Notice>
      ) : (
        <Notice role="alert" ways={<Button onClick={onRetry}>Try again</Button>}>
          {describeFault(fault, 'The comments').title} You can write; copy or download what you want to keep.
        </Notice>
      )}
    </div>
  );
}
