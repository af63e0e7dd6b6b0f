import type { SetAside } from '../store/comments-snapshot.ts';
import { SaveElsewhere } from './save-elsewhere.tsx';
import styles from './set-aside-list.module.css';

interface SetAsideListProps {
  readonly records: readonly SetAside[];
}

/** The stored records that are no comments we can read. They stay as they are; the reader can take them along. */
export function SetAsideList({ records }: SetAsideListProps) {
  if (records.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Comments that can't be read">
      {records.map((record) => (
        <li key={record.key + record.text} className={styles.record}>
          <p className={styles.words}>
            <strong>A comment here can't be read.</strong> {describeReason(record)} It is kept as it is.
          </p>
          <p className={styles.ways}>
            <SaveElsewhere text={record.text} fileName={`${record.key.slice(record.key.lastIndexOf(':') + 1)}.txt`} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function describeReason({ reason }: SetAside): string {
  switch (reason.code) {
    case 'newer':
      return `A newer version of this site wrote it (format ${reason.version}). Reload the page to get that version.`;
    case 'damaged':
      return `Its record is damaged: ${reason.issues.join('; ')}${reason.issues.at(-1)?.endsWith('.') ? '' : '.'}`;
  }
}
