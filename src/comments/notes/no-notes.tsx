import { homeAddress } from '../../post/addresses.ts';
import { Link } from '../../ui/link.tsx';
import styles from './notebook-view.module.css';

/** What stands in the place of a list without comments. */
export function NoNotes() {
  return (
    <p className={styles.empty}>
      You have not written a comment here yet. <Link to={homeAddress}>Find something to read</Link>, or import comments
      from another browser: choose the file, drop it on this page, or paste its text.
    </p>
  );
}
