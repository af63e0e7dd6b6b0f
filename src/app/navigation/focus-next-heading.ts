import { whenContent } from './when-content.ts';

/**
 * For a button that goes with what it stands in: its focus would be lost, and goes to the heading of what comes
 * instead. The last heading counts, because that of a fault may stand below the page's own.
 */
export function focusNextHeading(): void {
  const old = lastHeading();
  whenContent(document.body, () => {
    const heading = lastHeading();
    if (heading === old) return false;
    heading?.focus();
    return heading !== undefined;
  });
}

function lastHeading(): HTMLElement | undefined {
  return [...document.querySelectorAll('h1')].pop();
}
