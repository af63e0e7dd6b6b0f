/**
 * Remembers where the reader is writing. What it returns puts the caret back there once something has been put before
 * what they wrote: a browser puts it behind a text that has changed.
 */
export function rememberCaret(): () => void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return () => undefined;
  const { value: before, selectionStart, selectionEnd, selectionDirection } = field;
  return () => {
    const added = field.value.length - before.length;
    if (added <= 0 || !field.value.endsWith(before)) return;
    field.setSelectionRange(added + selectionStart, added + selectionEnd, selectionDirection);
  };
}
