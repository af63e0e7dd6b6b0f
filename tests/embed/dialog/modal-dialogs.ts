import { onTestFinished } from 'vitest';

/**
 * jsdom has the `dialog` element and neither of the methods that open and close it. These do what the interface counts
 * on: an open dialog is shown, and one that closes says so. What is modal about it is seen in a real browser only.
 */
export function withModalDialogs(): void {
  const { prototype } = HTMLDialogElement;
  prototype.showModal = function showModal() {
    this.open = true;
  };
  prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  onTestFinished(() => {
    Reflect.deleteProperty(prototype, 'showModal');
    Reflect.deleteProperty(prototype, 'close');
  });
}
