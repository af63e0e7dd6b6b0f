import { describeFault } from '../../platform/describe-fault.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Notebook } from './notebook.ts';
import { NotebookView } from './notebook-view.tsx';
import styles from './notes-page.module.css';
import { NotesSurroundings } from './notes-surroundings.tsx';
import { useNotebook } from './use-notebook.ts';

interface NotesPageProps {
  readonly notebook: Notebook;
  /** How many UTF-16 units of storage the site takes; `undefined` where it can't be told. */
  readonly measure: () => number | undefined;
}

/** The live part of the page of all comments. A server renders its place: only the browser knows what it keeps. */
export function NotesPage({ notebook, measure }: NotesPageProps) {
  const snapshot = useNotebook(notebook);
  if (snapshot.state === 'loading') {
    const { read, total } = snapshot;
    return (
      <div className={styles.waiting}>
        <noscript>This page needs JavaScript: comments are kept in your browser.</noscript>
        <output className={styles.progress}>
          {total > 0 && `Reading ${read.toLocaleString('en')} of ${total.toLocaleString('en')} comments…`}
        </output>
        {/* Shown by its style alone, so it is true even where not one script has arrived. */}
        {total === 0 && (
          <p className={styles.late}>
            The comments have not arrived. Reload the page to try again; what you wrote is kept in this browser.
          </p>
        )}
      </div>
    );
  }
  return (
    <NotesSurroundings>
      {snapshot.fault !== undefined && (
        <div className={styles.fault}>
          <Notice role="alert" ways={<Button onClick={notebook.refresh}>Try again</Button>}>
            {describeFault(snapshot.fault, 'The comments').title} What is stored here can’t be shown now, or not all of
            it.
          </Notice>
        </div>
      )}
      <NotebookView notebook={notebook} snapshot={snapshot} measure={measure} />
    </NotesSurroundings>
  );
}
