import { useEffect, useState } from 'react';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import { currentArticle } from './current-article.ts';
import { findPassage } from './find-passage.ts';
import { inSpareTime } from './spare-time.ts';

/** Whether a passage is in the article; taken to be there until somebody has looked. */
export type PassageState = 'there' | 'gone';

/**
 * Whether the passage is in the article, looked up when there is time for it, and again whenever the article changes.
 * Of thousands of quotes only those are drawn again for which the answer is another one.
 */
export function usePassageState(selector: TextQuoteSelector) {
  const [state, setState] = useState<PassageState>('there');
  const { type, exact, prefix, suffix } = selector;

  useEffect(() => {
    let callOff: (() => void) | undefined;
    function check(): void {
      callOff?.();
      callOff = inSpareTime(() => {
        const article = currentArticle.read();
        if (article === undefined) return;
        setState(findPassage(article, { type, exact, prefix, suffix }) === undefined ? 'gone' : 'there');
      });
    }
    check();
    const unsubscribe = currentArticle.subscribe(check);
    return () => {
      callOff?.();
      unsubscribe();
    };
  }, [type, exact, prefix, suffix]);

  return [state, setState] as const;
}
