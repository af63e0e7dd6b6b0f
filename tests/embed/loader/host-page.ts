/** What a host's page has, for tests of the loader. */

export const site = 'https://site.example/folder/';
export const otherSite = 'https://other.example/';

/** A host's element that asks for a post, not in the page yet. */
export function quoteOf(post: string, options: Readonly<Record<string, string>> = {}, from = site): HTMLElement {
  const quote = document.createElement('blockquote');
  quote.className = 'takeaway-embed';
  Object.assign(quote.dataset, { post, ...options });
  const link = document.createElement('a');
  link.href = `${from}posts/${post}/`;
  link.textContent = `About ${post}`;
  quote.append(link);
  return quote;
}

export function addQuote(post: string, options: Readonly<Record<string, string>> = {}, from = site): HTMLElement {
  const quote = quoteOf(post, options, from);
  document.body.append(quote);
  return quote;
}

export function framesIn(root: ParentNode = document): readonly HTMLIFrameElement[] {
  return [...root.querySelectorAll('iframe')];
}

/** The frame of a host's element, which stands right after it. */
export function frameOf(quote: Element): HTMLIFrameElement {
  const frame = quote.nextElementSibling;
  if (!(frame instanceof HTMLIFrameElement)) throw new Error('The element has no frame.');
  return frame;
}

export function idOf(frame: HTMLIFrameElement): string {
  return new URLSearchParams(new URL(frame.src).hash.slice(1)).get('id') ?? '';
}

interface Sending {
  readonly message: object;
  readonly origin?: string;
  readonly id?: string;
  readonly source?: Window | null;
}

/** Sends the page a message, from the frame unless told otherwise. */
export function send(frame: HTMLIFrameElement, { message, ...by }: Sending): void {
  const { origin = new URL(frame.src).origin, id = idOf(frame), source = frame.contentWindow } = by;
  window.dispatchEvent(new MessageEvent('message', { data: { takeaway: 1, id, ...message }, origin, source }));
}

export function isShown(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
}

/** Resolves when everybody who watches the page has heard of what was changed so far. */
export function changesSeen(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(resolve));
}
