import { copyText } from './copy-text.ts';
import type { Announce } from './create-announcer.ts';

/** How long a button tells what has become of it, in milliseconds. */
const moment = 2000;

/** What buttons are called that tell something else at the moment, and when they stop. */
const telling = new WeakMap<HTMLElement, { readonly name: string; readonly timer: ReturnType<typeof setTimeout> }>();

/** Copies the code of the block that a button stands in, and lets the button say so for a moment. */
export async function copyCode(button: HTMLButtonElement, announce: Announce): Promise<void> {
  const code = codeAround(button);
  if (code === null) return;
  // The line break at the end of the last line would run what is pasted into a terminal.
  const text = (code.textContent ?? '').replace(/\n$/u, '');
  switch (await copyText(Promise.resolve(text))) {
    case 'copied':
      tell(button, 'Copied');
      return announce('Copied');
    case 'refused':
      getSelection()?.selectAllChildren(code);
      tell(button, 'Could not copy');
      return announce('The browser did not allow copying. The code is selected: press Ctrl+C, or ⌘C on a Mac.');
  }
}

function codeAround(button: HTMLButtonElement): Element | null {
  let block: Element | null = button.parentElement;
  while (block !== null && block.querySelector('code') === null) block = block.parentElement;
  return block?.querySelector('code') ?? null;
}

function tell(button: HTMLButtonElement, words: string): void {
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
