import { useEffect } from 'react';
import { describeFault } from '../../platform/describe-fault.ts';
import { FaultError } from '../../platform/fault.ts';
import type { AppCode } from '../app-code.ts';

/** The keys of `shortcuts.ts`, whose code nobody needs who presses none of them. */
const shortcuts = /^[jkt?]$/u;

/**
 * Hears which button of an article is pressed (`post/article-actions.tsx`, and those that Markdown puts beside code and
 * around pictures), and which single key, and has `create-reading.ts` do what is wanted. That code is loaded then, or when
 * the reader points at a button: browsers that take a copy only within a click don't wait for code. Where it can't be
 * had, that is said behind the button. React stops events on HTML it has not hydrated, so this listens while they are on
 * their way down.
 */
export function useReaderWishes(reading: AppCode['reading']): void {
  useEffect(() => {
    const trouble = document.createElement('p');
    trouble.role = 'alert';

    async function hear(event: MouseEvent | KeyboardEvent) {
      const button = 'key' in event ? shortcutsButton(event) : buttonAt(event.target);
      if (!button) return;
      // What was said of the last try.
      trouble.remove();
      reading.forgetFailure();
      try {
        const serve = await reading.load();
        await serve(event, button);
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        const { title, advice } = describeFault(error.fault, 'This');
        trouble.textContent = `${title} ${advice}`;
        button.after(trouble);
      }
    }

    function fetchAhead({ target }: Event) {
      if (buttonAt(target)) reading.load().catch(() => undefined);
    }

    addEventListener('click', hear, true);
    addEventListener('keydown', hear, true);
    addEventListener('pointerover', fetchAhead, true);
    return () => {
      removeEventListener('click', hear, true);
      removeEventListener('keydown', hear, true);
      removeEventListener('pointerover', fetchAhead, true);
    };
  }, [reading]);
}

function buttonAt(target: EventTarget | null) {
  return target instanceof Element && target.closest<HTMLButtonElement>('button[name],[data-copy-code],[data-zoom]');
}

/** Where a key that does something by itself belongs, unless it is pressed to write or to choose something. */
function shortcutsButton({ key, target }: KeyboardEvent) {
  return (
    shortcuts.test(key) &&
    target instanceof Element &&
    !target.closest('input,select,:read-write') &&
    document.querySelector<HTMLButtonElement>('button[name=shortcuts]')
  );
}
