import { findSiteAddress } from '../../platform/site-base.ts';
import { showDialog } from '../../ui/show-dialog.tsx';
import { EmbedDialog } from './embed-dialog.tsx';

/**
 * Opens the dialog for the post that a button in its article stands for. Whoever has left the page by the time this is
 * here gets none.
 */
export function openEmbedDialog(button: HTMLButtonElement): void {
  const title = button.closest('article')?.querySelector('h1')?.textContent;
  if (!button.isConnected || !title) return;
  const post = { site: findSiteAddress(), slug: button.value, title };
  showDialog(button, (close) => <EmbedDialog post={post} onClose={close} />);
}
