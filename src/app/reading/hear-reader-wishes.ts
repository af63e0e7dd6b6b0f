import { FaultError } from '../../platform/fault.ts';
import type { AppCode } from '../app-code.ts';
import type { WishElement } from './create-reading.ts';

/** The keys of `shortcuts.ts`, whose code nobody needs who presses none of them. */
const shortcuts = /^[cjkt?/]$/u;

/** Its words have to be here: what describes faults comes with the interface. */
const missing = 'The code for this could not be loaded. Check your connection, then reload the page.';

/**
 * Hears which button of an article is pressed (`post/article-actions.tsx`, and those that Markdown puts beside code and
 * around pictures), and which single key, and has `create-reading.ts` do what is wanted. That code is loaded then, or when
 * the reader points at a button: browsers that take a copy only within a click don't wait for code. Where it can't be
 * had, that is said behind the button.
 *
 * It is there before the interface is, or a press in the first moment would be lost, and listens while events are on
 * their way down: React stops them on HTML it has not hydrated. Returns the way to stop.
 */
export function hearReaderWishes(reading: AppCode['reading']): () => void {
  const trouble = document.createElement('p');
  trouble.role = 'alert';
  const hearing = new AbortController();
  const options = { capture: true, signal: hearing.signal };

  async function hear(event: MouseEvent | KeyboardEvent) {
    const button = 'key' in event ? shortcutsButton(event) : buttonAt(event.target);
    if (!button) return;
    // What was said of the last try.
    trouble.remove();
    reading.forgetFailure();
    try {
      const serve = reading.loaded() ?? (await reading.load());
      await serve(event, button);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      trouble.textContent = missing;
      button.after(trouble);
    }
  }

  function fetchAhead({ target }: Event) {
    if (buttonAt(target)) reading.load().catch(() => undefined);
  }

  addEventListener('click', hear, options);
  addEventListener('keydown', hear, options);
  addEventListener('pointerover', fetchAhead, options);
  return () => hearing.abort();
}

function buttonAt(target: EventTarget | null) {
  return target instanceof Element && target.closest<WishElement>('button[name],[name=q],[data-copy-code],[data-zoom]');
}

/**
 * Where a key that does something by itself belongs, unless it is pressed to write or to choose something. In a search field
 * each key is a wish for results.
 */
function shortcutsButton({ key, target }: KeyboardEvent) {
  const field = target instanceof Element && target.closest<WishElement>('input,select,:read-write');
  if (field) return field.name === 'q' && field;
  return shortcuts.test(key) && document.querySelector<WishElement>('button[name=shortcuts]');
}
