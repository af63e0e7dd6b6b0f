/**
 * Copies a text the old way, by selecting it: that is allowed in frames too, where the clipboard itself takes a
 * permission of the page around. To be called within a click. Rejects where it was not allowed.
 */
export async function copySelected(text: string): Promise<void> {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!isCopied) throw new DOMException('The browser did not let the frame copy', 'NotAllowedError');
}
