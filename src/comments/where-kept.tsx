import type { Fault } from '../platform/fault.ts';
import { notesAddress } from '../post/addresses.ts';
import { Link } from '../ui/link.tsx';
import { Lifetime } from './lifetime.tsx';
import styles from './where-kept.module.css';

export interface WhereKeptProps {
  /** Why the stored comments could not be read. */
  readonly fault: Fault | undefined;
}

/** The honest line by the box: where comments are, and when they would be gone. */
export function WhereKept({ fault }: WhereKeptProps) {
  return (
    <p className={styles.where}>
      <Lifetime fault={fault}>Only in this browser, on this site.</Lifetime>{' '}
      <Link to={notesAddress}>All your comments</Link>
    </p>
  );
}
