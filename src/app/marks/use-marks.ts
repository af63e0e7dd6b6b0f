import { useSyncExternalStore } from 'react';
import type { MarkStore } from '../../post/marks/mark-store.ts';
import { loadingMarks, type MarksSnapshot } from '../../post/marks/marks-snapshot.ts';

/** The marks, live. On a server and while hydrating they are loading, since only the browser knows them. */
export function useMarks(marks: MarkStore): MarksSnapshot {
  return useSyncExternalStore(marks.subscribe, marks.getSnapshot, () => loadingMarks);
}
