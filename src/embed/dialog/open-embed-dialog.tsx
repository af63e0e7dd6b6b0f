import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findSiteAddress } from '../../platform/site-base.ts';
import { EmbedDialog } from './embed-dialog.tsx';

export type OpenEmbedDialog = typeof openEmbedDialog;

let isOpen = false;

/**
 * Opens the dialog for the post that a button in its article stands for. It has a root of its own, since the article has
 * none. Whoever clicks twice, or has left the page by the time this is here, gets no second dialog, or none.
 */
export function openEmbedDialog(button: HTMLButtonElement): void {
  const title = button.closest('article')?.querySelector('h1')?.textContent;
  if (isOpen || !button.isConnected || !title) return;
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
    button.focus();
  }

  // With the browser's own way back the post is gone, and so is what the dialog is about.
  addEventListener('popstate', close);
  const post = { site: findSiteAddress(), slug: button.value, title };
  root.render(
    <StrictMode>
      <EmbedDialog post={post} onClose={close} />
    </StrictMode>,
  );
}
