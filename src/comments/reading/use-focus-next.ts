import { type RefCallback, useCallback, useRef } from 'react';

/** The controls of a comment that take each other's place. */
export type CommentControl = 'reply' | 'edit' | 'delete' | 'undo';

export interface FocusNext {
  /** The ref of a control. */
  readonly refFor: (control: CommentControl) => RefCallback<HTMLButtonElement>;
  /** Says which control gets the focus as soon as it is there. */
  readonly focusNext: (control: CommentControl) => void;
}

/**
 * Hands the focus over where using a control makes it vanish: after "Delete" to "Undo", after "Save" to "Edit".
 * Otherwise the browser puts it on the page's body, and a keyboard or screen reader has to start from the top.
 */
export function useFocusNext(): FocusNext {
  const wanted = useRef<CommentControl>(undefined);
  const refFor = useCallback(
    (control: CommentControl): RefCallback<HTMLButtonElement> =>
      (button) => {
        if (button === null || wanted.current !== control) return;
        wanted.current = undefined;
        button.focus();
      },
    [],
  );
  const focusNext = useCallback((control: CommentControl) => {
    wanted.current = control;
  }, []);
  return { refFor, focusNext };
}
