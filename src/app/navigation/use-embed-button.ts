import { useEffect } from 'react';
import type { AppCode } from '../app-code.ts';

/**
 * Opens the dialog "Embed this post" from its button in an article (`embed/dialog/embed-button.tsx`). Its code is loaded
 * then; where it can't be had, that is said behind the button. React stops events on HTML it has not hydrated, so this
 * listens while they are on their way down.
 */
export function useEmbedButton(dialog: AppCode['embedDialog']): void {
  useEffect(() => {
    async function open({ target }: MouseEvent) {
      const button = target instanceof Element && target.closest<HTMLButtonElement>('button[name=embed]');
      if (!button) return;
      // What was said of the last try.
      button.nextElementSibling?.remove();
      dialog.forgetFailure();
      const openDialog = await dialog.load().catch(() => undefined);
      if (openDialog !== undefined) return openDialog(button);
      const trouble = document.createElement('p');
      trouble.role = 'alert';
      trouble.textContent = 'The code for this could not be loaded. Reload the page.';
      button.after(trouble);
    }
    document.addEventListener('click', open, true);
    return () => document.removeEventListener('click', open, true);
  }, [dialog]);
}
