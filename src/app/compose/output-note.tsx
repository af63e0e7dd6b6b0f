import { Notice } from '../../ui/notice.tsx';
import styles from './compose-outputs.module.css';
import type { OutputStatus } from './use-outputs.ts';

/** What has come of the last thing that was done with the post. */
export function OutputNote({ status }: { readonly status: OutputStatus }) {
  const words = status.kind === 'nothing' || status.kind === 'trouble' ? '' : status.words;
  return (
    <>
      {/* Always there: screen readers hear of changes only to one they know. */}
      <output className={styles.status}>{words}</output>
      {status.kind === 'trouble' && (
        <p role="alert" className={styles.trouble}>
          {status.words}
        </p>
      )}
      {status.kind === 'packed' && status.problems.length > 0 && (
        <Notice role="alert">
          Not all of it could be brought up to date:
          <ul className={styles.problems}>
            {status.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
