import { copySelected } from '../../platform/copy-selected.ts';

/**
 * Copies a text that may still be on its way. To be called within a click: Safari takes a text that comes later only from
 * whoever has asked for the clipboard by then. Without TLS there is no clipboard at all, and a frame may not be
 * allowed to use it, so that the old way is tried too. Rejects only where the text itself can't be had.
 */
export async function copyText(text: Promise<string>): Promise<'copied' | 'refused'> {
  const blob = text.then((text) => new Blob([text], { type: 'text/plain' }));
  // Where nobody waits for it any more: the failure of the text is dealt with below.
  blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return 'copied';
  } catch {
    return copySelected(await text).then(
      () => 'copied',
      () => 'refused',
    );
  }
}
