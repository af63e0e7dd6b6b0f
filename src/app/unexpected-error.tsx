import styles from '../ui/fault-message.module.css';
import { Link } from '../ui/link.tsx';

/** The last resort: a defect of ours. Comments and drafts are in storage and not touched by it. */
export function UnexpectedError({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className={styles.fault} role="alert">
      <h1 tabIndex={-1}>Something went wrong on this page.</h1>
      <p>This is a defect of the site, not of yours. Your comments and drafts are kept.</p>
      <p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>{' '}
        <Link to="/">Go to the home page</Link>
      </p>
    </div>
  );
}
