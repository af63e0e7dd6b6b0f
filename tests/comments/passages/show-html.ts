import { afterEach } from 'vitest';

/**
 * Puts HTML on the page as a server's is: no script has made it. It is gone after the test. Returns the element that
 * follows `main`'s article, where comments are.
 */
export function showHtml(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.querySelector<HTMLElement>('main > section') ?? document.body;
}

afterEach(() => document.body.replaceChildren());
