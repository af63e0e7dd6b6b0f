import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import { currentArticle } from './current-article.ts';
import { findPassage } from './find-passage.ts';
import { focusText } from './focus-text.ts';
import { highlight } from './highlights.ts';

/** How long the passage stays highlighted, in milliseconds: time to find it, and to read it. */
const highlightTime = 8000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Brings the passage into view, highlights it for a while and makes it the place where reading and the Tab key go on,
 * as following a link to it would. Tells whether it is in the post; without an article on the page, nobody can.
 */
export function leadToPassage(selector: TextQuoteSelector): 'shown' | 'gone' | 'no-article' {
  const article = currentArticle.read();
  if (article === undefined) return 'no-article';
  const span = findPassage(article, selector);
  if (span === undefined) return 'gone';
  const range = article.rangeOf(span);
  // Following a link can be taken back, here to the comment. It is the same page, so the router keeps out of it.
  history.pushState(history.state, '');
  clearTimeout(timer);
  highlight('takeaway-passage-current', [range]);
  timer = setTimeout(() => highlight('takeaway-passage-current', []), highlightTime);
  focusText(range.startContainer);
  scrollTo(range);
  return 'shown';
}

function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  // What scrolls by itself, such as a line of code that is too long.
  for (let box = range.startContainer.parentElement; box !== null; box = box.parentElement) {
    if (box.scrollWidth <= box.clientWidth || getComputedStyle(box).overflowX === 'visible') continue;
    const middle = range.getBoundingClientRect().left - box.getBoundingClientRect().left - box.clientWidth / 2;
    box.scrollBy({ left: middle });
  }
  const { top, height } = range.getBoundingClientRect();
  const room = Math.max(window.innerHeight - height, window.innerHeight / 3);
  window.scrollBy({ top: top - room / 2, behavior });
}
