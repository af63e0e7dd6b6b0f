import type { RefCallback } from 'react';
import styles from './missing-comment.module.css';

/** Says that the page's address leads to a comment which is not here. */
export function MissingComment({ arrive }: { readonly arrive: RefCallback<HTMLElement> }) {
  return (
    <p ref={arrive} role="status" tabIndex={-1} className={styles.missing}>
      The comment this link leads to is not in this browser.
    </p>
  );
}
