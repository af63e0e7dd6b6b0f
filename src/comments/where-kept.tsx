import { useState } from 'react';
import { browserTraits } from '../platform/browser.ts';
import { notesAddress } from '../post/addresses.ts';
import { Link } from '../ui/link.tsx';
import styles from './where-kept.module.css';

/** The honest line by the box: where comments are, and when they would be gone. No browser tells that a window is private. */
export function WhereKept() {
  const [{ isFramed, forgetsAfterAWeek }] = useState(() => browserTraits());
  return (
    <p className={styles.where}>
      <span>
        {isFramed ? 'Only in this browser, within the page around this one.' : 'Only in this browser, on this site.'}
      </span>
      {forgetsAfterAWeek
        ? ' Safari deletes them after 7 days without a visit; in a private window, when you close it. '
        : ' In a private window, only until you close it. '}
      {!isFramed && <Link to={notesAddress}>All your comments</Link>}
    </p>
  );
}
