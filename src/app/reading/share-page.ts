import { copyText } from './copy-text.ts';
import type { Saying } from './say.ts';

/** Hands the page's address to what the system shares with; where there is no such thing, copies it. */
export async function sharePage(): Promise<Saying> {
  const url = addressToShare(location.href);
  if ('share' in navigator) {
    try {
      await navigator.share({ title: document.querySelector('article h1')?.textContent ?? document.title, url });
      return { kind: 'nothing' };
    } catch (error) {
      // The reader has changed their mind; anything else means that the system does not share this.
      if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'nothing' };
    }
  }
  const outcome = await copyText(Promise.resolve(url));
  if (outcome === 'copied') return { kind: 'done', words: 'Link copied' };
  return { kind: 'trouble', words: `The browser did not allow copying. This is the link: ${url}` };
}

/** The address of the page at hand without what only concerns this reader: a place in it, where they came from. */
export function addressToShare(address: string): string {
  const url = new URL(address);
  const post = url.searchParams.get('post');
  url.hash = '';
  url.search = post === null ? '' : `${new URLSearchParams({ post })}`;
  return url.href;
}
