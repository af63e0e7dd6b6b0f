import { followReading } from './follow-reading.ts';
import { saveButtons, showMarks } from './show-marks.ts';

/**
 * Shows this reader's marks on the page, and on whatever comes to it later, and remembers how far its post is read. Lists
 * and articles are HTML that React does not hydrate, so this works on the document; whoever changes a mark on this page
 * says so as browsers do to other tabs, with a `storage` event. Returns the way to stop.
 */
export function keepMarks(): () => void {
  const keeping = new AbortController();
  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) take(node);
  });

  function take(root: ParentNode): void {
    showMarks(root);
    for (const button of saveButtons(root)) {
      const article = button.closest('article');
      // That of a post; those of lists have smaller headings.
      if (article?.querySelector('h1')) followReading(article, button.value);
    }
  }

  take(document);
  changes.observe(document.body, { childList: true, subtree: true });
  // A page that comes back out of the browser's cache has heard nothing of what changed meanwhile.
  for (const type of ['storage', 'pageshow']) addEventListener(type, () => showMarks(document), keeping);
  return () => {
    keeping.abort();
    changes.disconnect();
  };
}
