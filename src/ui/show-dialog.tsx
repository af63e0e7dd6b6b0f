import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

let isOpen = false;

/**
 * Shows a dialog over the page, for whatever has no place in React: it gets a root of its own. `render` draws it, and
 * hands on the way to take it away. One at a time: whoever asks twice gets no second one. `opener` is what gets the
 * focus afterwards.
 */
export function showDialog(opener: Element | null, render: (close: () => void) => ReactNode): void {
  if (isOpen) return;
  isOpen = true;
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);

  function close(): void {
    isOpen = false;
    removeEventListener('popstate', close);
    root.unmount();
    place.remove();
    // Browsers give the focus back to what had it, and in Safari a button that is clicked never has it.
    if (opener instanceof HTMLElement) opener.focus();
  }

  // With the browser's own way back the page is gone, and so is what the dialog is about.
  addEventListener('popstate', close);
  root.render(<StrictMode>{render(close)}</StrictMode>);
}
