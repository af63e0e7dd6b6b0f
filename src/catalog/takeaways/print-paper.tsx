import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import styles from './paper.module.css';

const touches = ['pointerdown', 'keydown'] as const;

/** Takes the paper of the last time away. */
let clear: (() => void) | undefined;

/**
 * Prints `paper` alone. It stays, unseen, until the reader does something on the page again, and the page is what is printed
 * then: some browsers, those of iPhones among them, come back from `print` long before they look at what there is to print.
 */
export function printPaper(paper: ReactNode, print: () => void = () => window.print()): void {
  clear?.();
  const sheet = document.createElement('div');
  sheet.className = styles.sheet ?? '';
  // Before everything else: styles can then tell all that comes after it.
  document.body.prepend(sheet);
  const root = createRoot(sheet);
  clear = () => {
    clear = undefined;
    for (const touch of touches) removeEventListener(touch, onTouch, { capture: true });
    root.unmount();
    sheet.remove();
  };
  const onTouch = () => clear?.();
  flushSync(() => root.render(paper));
  print();
  for (const touch of touches) addEventListener(touch, onTouch, { capture: true });
}
