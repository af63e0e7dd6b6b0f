/** As a `ref`: gives an element the focus when it appears, because what had it has just made room for it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
