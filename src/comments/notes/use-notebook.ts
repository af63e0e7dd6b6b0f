import { useSyncExternalStore } from 'react';
import type { Notebook } from './notebook.ts';
import { loadingNotebook, type NotebookSnapshot } from './notebook-snapshot.ts';

/** The notebook, live. On a server and while hydrating it is loading, since only the browser knows its comments. */
export function useNotebook(notebook: Notebook): NotebookSnapshot {
  return useSyncExternalStore(notebook.subscribe, notebook.getSnapshot, () => loadingNotebook);
}
