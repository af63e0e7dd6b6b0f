import { useMemo } from 'react';
import { type FocusNext, useFocusNext } from '../reading/use-focus-next.ts';

/**
 * One for the whole list: after a deletion the focus goes to the "Undo" that comes, be it the comment's own, its post's
 * or the one of all. The same object at every render, so that comments that stay are not drawn again.
 */
export function useNotesFocus(): FocusNext {
  const { refFor, focusNext } = useFocusNext();
  return useMemo(() => ({ refFor, focusNext }), [refFor, focusNext]);
}
