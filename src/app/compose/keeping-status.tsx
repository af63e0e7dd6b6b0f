import type { Keeping } from '../../publish/compose/composer.ts';
import styles from './workshop.module.css';

/** Says quietly that what is on screen is kept. Where it isn't, `DraftNotes` says so. */
export function KeepingStatus({ keeping }: { readonly keeping: Keeping }) {
  return <output className={styles.keeping}>{keeping.state === 'kept' && 'Draft saved in this browser'}</output>;
}
