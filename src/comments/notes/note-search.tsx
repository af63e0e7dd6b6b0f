import { TextField } from '../../ui/text-field.tsx';
import styles from './note-search.module.css';

interface NoteSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What came out. */
  readonly status: string;
}

/** Where the reader says which comments to show. */
export function NoteSearch({ query, onQuery, status }: NoteSearchProps) {
  return (
    <div className={styles.search}>
      <TextField
        label="Search your comments"
        type="search"
        value={query}
        onChange={onQuery}
        dir="auto"
        autoComplete="off"
        enterKeyHint="search"
      />
      <output className={styles.status}>{status}</output>
    </div>
  );
}
