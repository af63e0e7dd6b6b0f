/** How long a button tells what has become of it, in milliseconds. */
const moment = 2000;

/** What buttons are called that tell something else at the moment, and when they stop. */
const telling = new WeakMap<HTMLElement, { readonly name: string; readonly timer: ReturnType<typeof setTimeout> }>();

/** Lets a button tell what has become of a press, for a moment. */
export function tell(button: HTMLElement, words: string): void {
  const before = telling.get(button);
  clearTimeout(before?.timer);
  const name = before?.name ?? button.textContent ?? '';
  const timer = setTimeout(() => {
    button.textContent = name;
    telling.delete(button);
  }, moment);
  telling.set(button, { name, timer });
  button.textContent = words;
}
