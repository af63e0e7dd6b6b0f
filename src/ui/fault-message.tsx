import { describeFault } from '../platform/describe-fault.ts';
import type { Fault } from '../platform/fault.ts';
import styles from './fault-message.module.css';
import { Link } from './link.tsx';

interface FaultMessageProps {
  readonly fault: Fault;
  /** What could not be had, as it begins a sentence: "This post". */
  readonly what: string;
  readonly onRetry: () => void;
}

/** Says what is wrong in plain words, what to do, and offers another try where that can help. */
export function FaultMessage({ fault, what, onRetry }: FaultMessageProps) {
  const { title, advice, details, canRetry } = describeFault(fault, what);
  return (
    <div className={styles.fault} role="alert">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{advice}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>
              <code>{detail}</code>
            </li>
          ))}
        </ul>
      )}
      <p>
        {canRetry && (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )}
        <Link to="/">Go to the home page</Link>
      </p>
    </div>
  );
}
