import { useEffect } from 'react';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import { currentArticle } from './current-article.ts';
import { findPassage } from './find-passage.ts';
import { highlight } from './highlights.ts';
import { inSpareTime } from './spare-time.ts';

/** The most passages that are highlighted. More would colour all of the article, and take long to paint. */
const mostPassages = 1000;

/** Keeps the passages that have comments highlighted in the article. Another array counts as other passages. */
export function usePassages(selectors: readonly TextQuoteSelector[]): void {
  useEffect(() => {
    if (selectors.length === 0) return highlight('takeaway-passage', []);
    let callOff = () => {};
    function paint(): void {
      callOff();
      callOff = paintInSpareTime(selectors.slice(0, mostPassages));
    }
    paint();
    const unsubscribe = currentArticle.subscribe(paint);
    return () => {
      callOff();
      unsubscribe();
    };
  }, [selectors]);

  useEffect(() => () => highlight('takeaway-passage', []), []);
}

/** Looks the passages up one by one, so that no search adds to another, and shows them when the last one is found. */
function paintInSpareTime(selectors: readonly TextQuoteSelector[]): () => void {
  const ranges: Range[] = [];
  function lookUp(selector: TextQuoteSelector): void {
    const article = currentArticle.read();
    const span = article && findPassage(article, selector);
    if (article !== undefined && span !== undefined) ranges.push(article.rangeOf(span));
  }
  const waiting = selectors.map((selector) => inSpareTime(() => lookUp(selector)));
  waiting.push(inSpareTime(() => highlight('takeaway-passage', ranges)));
  return () => {
    for (const callOff of waiting) callOff();
  };
}
