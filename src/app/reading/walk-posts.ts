/** The posts of a list, and the way to the older ones behind them. */
const stops = '[aria-label=Posts] h2 a, [aria-label=Takeaways] h3 a, main a[rel=next]';

/** The links between posts, which `catalog/near/near-posts.tsx` draws. */
const neighbours = { next: 'main nav a[rel=next]', previous: 'main nav a[rel=prev]' } as const;

/**
 * Goes to the next or the previous post. In a list, its link takes the focus and comes into view; who is in no post yet
 * begins with what is on the screen. On a post, the older or the newer one is opened: once for each press, however long
 * the key is held. On any other page, nothing happens.
 */
export function walkPosts(way: 'next' | 'previous', press: 'first' | 'repeated'): void {
  const neighbour = document.querySelector<HTMLElement>(neighbours[way]);
  if (neighbour !== null) {
    if (press === 'first') neighbour.click();
    return;
  }
  const links = [...document.querySelectorAll<HTMLElement>(stops)];
  const at = links.findIndex((link) => (link.closest('li') ?? link).contains(document.activeElement));
  const link = at === -1 ? nearest(links, way) : links[at + (way === 'next' ? 1 : -1)];
  link?.focus({ preventScroll: true });
  // As much of the post as there is room for, its heading in any case.
  link?.closest('li')?.scrollIntoView({ block: 'nearest' });
  link?.scrollIntoView({ block: 'nearest' });
}

/** The first post from the top of the screen on; the last one above it. */
function nearest(links: readonly HTMLElement[], way: 'next' | 'previous'): HTMLElement | undefined {
  const isBelow = (link: HTMLElement) => link.getBoundingClientRect().top >= 0;
  return way === 'next' ? links.find(isBelow) : links.findLast((link) => !isBelow(link));
}
