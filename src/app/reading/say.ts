/** What there is to say of something that was wanted. */
export type Saying =
  /** All is seen already, or done by the reader's own system. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly words: string }
  /** `way` is what can be done instead. */
  | { readonly kind: 'trouble'; readonly words: string; readonly way?: Element };

/**
 * Says it beside the button: what is done in the `output` that waits there, since screen readers hear only of changes to
 * one they know, and trouble as an alert. Whatever was said before goes.
 */
export function say(button: HTMLButtonElement, saying: Saying): void {
  const place = button.parentElement;
  const output = place?.querySelector('output');
  place?.querySelector('[role=alert]')?.remove();
  output?.replaceChildren(saying.kind === 'done' ? saying.words : '');
  if (saying.kind !== 'trouble') return;
  const alert = document.createElement('p');
  alert.role = 'alert';
  alert.append(saying.words);
  if (saying.way !== undefined) alert.append(' ', saying.way);
  place?.append(alert);
}
