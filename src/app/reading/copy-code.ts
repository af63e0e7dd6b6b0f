import { copyText } from './copy-text.ts';
import type { Announce } from './create-announcer.ts';
import { tell } from './tell.ts';

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
