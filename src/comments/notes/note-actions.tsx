import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { DeleteAll } from './delete-all.tsx';
import styles from './note-actions.module.css';
import type { ReadyNotebook } from './notebook-snapshot.ts';
import type { BulkChanges } from './use-bulk-changes.ts';

interface NoteActionsProps {
  readonly snapshot: ReadyNotebook;
  readonly bulk: BulkChanges;
  readonly onExport: (kind: 'json' | 'md') => void;
  readonly onImport: (file: File) => void;
}

/** What can be done with all comments at once. */
export function NoteActions({ snapshot, bulk, onExport, onImport }: NoteActionsProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.actions}>
      <Button onClick={() => onExport('json')}>Export comments</Button>
      {snapshot.comments > 0 && <Button onClick={() => onExport('md')}>Export as Markdown</Button>}
      <Button onClick={() => chooser.current?.click()}>Import comments</Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label="File of comments"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onImport(file);
          // So that choosing the same file again, once it is corrected, is a change too.
          currentTarget.value = '';
        }}
      />
      {snapshot.comments > 1 && <DeleteAll count={snapshot.comments} onDelete={() => bulk.remove(snapshot)} />}
    </div>
  );
}
