import { systemClock } from '../../platform/clock.ts';
import { lookAt, markKey, storage } from './stored-mark.ts';

/** A third of the time it takes to read a text, in seconds for each character: 230 words of 6 characters a minute. */
const third = 60 / (230 * 6) / 3;

/** Whatever holds a line of an article or more. What a reader was at is told by its place among them. */
const blocks = 'p,h2,h3,h4,li,pre,tr,figure';

/**
 * Remembers how far the reader has read the post in `article`, by a look once a second. What counts is what has been on
 * the screen from the beginning on without a leap over more than a screen: a look at the end, or at the comments, is no
 * reading. The post is read when that has reached its end, which takes a scroll, or a third of its reading time where all
 * of it is on one screen.
 */
export function followReading(article: Element, post: string): void {
  const key = markKey(`read:${post}`);
  const known = lookAt(key);
  const end = article.querySelector('footer');
  if (end === null || known === undefined || known.readAt !== undefined) return;
  /** The share of the article that has been read. */
  let reached = Number(known.place ?? 0);
  let seconds = 0;
  if (reached > 0) void offerToContinue();
  const following = new AbortController();
  const timer = setInterval(() => document.hidden || look(), 1000);
  // The reader may be leaving, and the last look may be almost a second old.
  document.addEventListener('visibilitychange', look, following);

  async function offerToContinue() {
    const module = await import('./offer-to-continue.ts').catch(() => undefined);
    module?.offerToContinue(article, article.querySelectorAll(blocks), known?.block);
  }

  function look() {
    if (!article.isConnected) return stop();
    const { top } = article.getBoundingClientRect();
    const length = (end?.getBoundingClientRect().top ?? 0) - top;
    seconds++;
    // Who comes in on no link to a passage may have read on before this code was here.
    const isLeap = (seconds > 1 || location.hash !== '') && -top > reached * length + innerHeight;
    // Words that are on their way have a place, which nobody reads.
    if (isLeap || article.querySelector('[role=status]')) return;
    const before = reached;
    reached = Math.max(reached, Math.min(1, (innerHeight - top) / length));
    const isRead = reached === 1 && (top < 0 || seconds > third * (article.textContent ?? '').length);
    if (isRead) stop();
    if (isRead || (top < 0 && reached > before)) remember(isRead);
  }

  function remember(isRead: boolean) {
    const latest = lookAt(key);
    const isWanted = storage.read(markKey('remember'));
    // What another tab has read further, what a newer version of the site wrote, and what can't be read, stays.
    if (latest === undefined || (latest.v ?? 1) !== 1 || latest.readAt !== undefined) return;
    if ((isWanted.ok && isWanted.value === 'off') || Number(latest.place ?? 0) > reached) return;
    const updatedAt = systemClock().toISOString();
    const mark = { v: 1, post, title: article.querySelector('h1')?.textContent, place: reached, block: blockAtTop() };
    storage.write(key, JSON.stringify({ ...latest, ...mark, updatedAt, ...(isRead && { readAt: updatedAt }) }));
  }

  /** See `ReadMark` in `post/marks/mark-records.ts`. */
  function blockAtTop() {
    const tops = [...article.querySelectorAll(blocks)].map((block) => block.getBoundingClientRect());
    const place = tops.findLastIndex(({ top }) => top <= 0);
    const { top, height } = tops[place] ?? { top: 0, height: 1 };
    return Math.max(0, place) + Math.min(0.99, -top / height || 0);
  }

  function stop() {
    clearInterval(timer);
    following.abort();
  }
}
