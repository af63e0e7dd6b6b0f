import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** `alert`: something is wrong, and is read out at once; `status`: all is well again. */
  readonly role: 'alert' | 'status';
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly ways?: ReactNode;
}

/** Something to be said where it matters, in the page and not over it. */
export function Notice({ role, children, ways }: NoticeProps) {
  return (
    <div role={role} className={`${styles.notice} ${styles[role]}`}>
      <div className={styles.words}>{children}</div>
      {ways !== undefined && <p className={styles.ways}>{ways}</p>}
    </div>
  );
}
