import { copyText } from './copy-text.ts';
import type { Announce } from './create-announcer.ts';
import { tell } from './tell.ts';

/** Copies the takeaway whose button this is, with the post's address, and lets the button say so for a moment. */
export async function copyTakeaway(button: HTMLButtonElement, announce: Announce): Promise<void> {
  switch (await copyText(Promise.resolve(button.value))) {
    case 'copied':
      tell(button, 'Copied');
      return announce('Copied');
    case 'refused': {
      const words = button.closest('article')?.querySelector('p, h3');
      if (words) getSelection()?.selectAllChildren(words);
      tell(button, 'Could not copy');
      return announce('The browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.');
    }
  }
}

/**
 * The button of the takeaway that the reader is at: the one with the focus, the one under the pointer, or else the one of
 * which most is on the screen.
 */
export function takeawayAtHand(): HTMLButtonElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('article button[name=takeaway]')];
  const at = (isThere: (article: Element) => boolean) =>
    buttons.find((button) => isThere(button.closest('article') ?? button));
  const most = Math.max(...buttons.map(shareOnScreen));
  return (
    at((article) => article.contains(document.activeElement)) ??
    at((article) => article.matches(':hover')) ??
    buttons.find((button) => shareOnScreen(button) === most)
  );
}

/** How much of the article around a button is on the screen, as a share of it. */
function shareOnScreen(button: Element): number {
  const { top, bottom, height } = (button.closest('article') ?? button).getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return height === 0 ? 0 : Math.max(0, seen) / height;
}
