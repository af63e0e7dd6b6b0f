import { afterEach, expect, it, vi } from 'vitest';
import { copySelected } from '../../src/platform/copy-selected';

afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

/** jsdom copies nothing: gives what was selected when the page asked for it. */
function copying(isAllowed: boolean) {
  const copied: string[] = [];
  const execCommand = vi.fn((_command: string) => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
    return isAllowed;
  });
  Object.assign(document, { execCommand });
  return { copied, execCommand };
}

it('copies the text to the letter, leaves nothing behind, and gives the focus back', async () => {
  const { copied, execCommand } = copying(true);
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  const before = document.body.innerHTML;
  await copySelected('line one\nline two  ');
  expect(execCommand).toHaveBeenCalledWith('copy');
  expect(copied).toEqual(['line one\nline two  ']);
  expect(document.body.innerHTML).toBe(before);
  expect(button).toHaveFocus();
});

it('rejects where the browser does not let it', async () => {
  copying(false);
  await expect(copySelected('words')).rejects.toThrow(DOMException);
});
