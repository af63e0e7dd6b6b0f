import styles from './offer-to-continue.module.css';

/** How much of what was read last is shown again above the place, in pixels: a line. */
const lead = 24;

/**
 * Offers to go to where the reader left off: `place` is that of the block at the top of the screen among `blocks`, with
 * the share of it that was above (`ReadMark` in `post/marks/mark-records.ts`). Nothing moves by itself, and whoever is
 * somewhere in the article already, by a reload or a link, is not asked. The offer lies over the page, at its foot, so
 * that nothing makes room for it, and goes when the reader has gone on for a screen.
 */
export function offerToContinue(article: Element, blocks: ArrayLike<Element>, place: unknown): void {
  if (typeof place !== 'number' || blocks.length === 0 || article.getBoundingClientRect().top < 0) return;
  const block = blocks[Math.min(Math.floor(place), blocks.length - 1)];
  const offer = document.createElement('p');
  offer.className = styles.offer ?? '';
  const offering = new AbortController();

  const close = () => {
    offer.remove();
    offering.abort();
  };
  const go = () => {
    close();
    if (!(block instanceof HTMLElement)) return;
    const { top, height } = block.getBoundingClientRect();
    // At once: a long way through the text would be seen as a leap of many screens anyway.
    scrollTo({ top: scrollY + top + (place % 1) * height - lead, behavior: 'instant' });
    // Reading aloud, and the tab key, go on from there.
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
  };

  const [yes, no] = [button('Continue where you left off'), button('Not now')];
  offer.append(yes, no);
  (article.querySelector('header') ?? article).append(offer);

  const { signal } = offering;
  // On its way down: React stops events on HTML it has not hydrated.
  const press = ({ target }: Event) => (target === yes ? go() : target === no && close());
  const scrolled = () => (!article.isConnected || article.getBoundingClientRect().top < -innerHeight) && close();
  addEventListener('click', press, { capture: true, signal });
  addEventListener('scroll', scrolled, { passive: true, signal });
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.append(name);
  return made;
}
