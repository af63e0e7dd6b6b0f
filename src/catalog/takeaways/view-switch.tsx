import { Link } from '../../ui/link.tsx';
import { takeawaysAddress } from './takeaways-address.ts';
import styles from './view-switch.module.css';

interface ViewSwitchProps {
  /** Of this page of the list. */
  readonly address: string;
  readonly view: 'posts' | 'takeaways';
}

/** The two ways to look at a list. They are links, so that each has its place in the history. */
export function ViewSwitch({ address, view }: ViewSwitchProps) {
  return (
    <nav className={styles.switch} aria-label="View">
      <Link to={address} aria-current={view === 'posts' ? 'page' : undefined}>
        Posts
      </Link>
      <Link to={takeawaysAddress(address)} aria-current={view === 'takeaways' ? 'page' : undefined}>
        Takeaways
      </Link>
    </nav>
  );
}
