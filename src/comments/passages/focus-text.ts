/**
 * Makes the element around a text node the place where reading and the Tab key go on, without scrolling. Only what can
 * have the focus can be that, so a paragraph gets that ability while it has the focus, and then looks as before: React
 * sets no such attribute there, so drawing the post anew does no harm.
 */
export function focusText(text: Node): void {
  const element = text.parentElement;
  if (element === null) return;
  element.focus({ preventScroll: true });
  if (element.ownerDocument.activeElement === element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}
