import { useContext } from 'react';
import { describeFault } from '../../platform/describe-fault.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { CommentEntry } from '../store/comments-snapshot.ts';
import { Surroundings } from '../surroundings.tsx';
import { SaveElsewhere } from './save-elsewhere.tsx';
import styles from './saving-notice.module.css';

interface SavingNoticeProps {
  readonly entry: CommentEntry;
  readonly onRetry: () => void;
}

/** Says beside a comment that the storage did not take it, and offers every way to keep its words. */
export function SavingNotice({ entry: { record, saving }, onRetry }: SavingNoticeProps) {
  const { advice } = useContext(Surroundings);
  if (saving.state === 'saved') return null;
  const described = describeFault(saving.fault, 'This comment');
  return (
    <Notice
      role="alert"
      ways={
        <>
          <SaveElsewhere text={record.text} fileName={`comment-on-${record.post}.txt`} />
          <Button variant="primary" onClick={onRetry}>
            Try again
          </Button>
        </>
      }
    >
      <strong className={styles.what}>{saving.state === 'not-saved' ? 'Not saved.' : 'Not deleted.'}</strong>{' '}
      {described.title} {advice ?? described.advice}
    </Notice>
  );
}
