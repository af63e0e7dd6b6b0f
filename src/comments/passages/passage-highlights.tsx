import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import { usePassages } from './use-passages.ts';

interface PassageHighlightsProps {
  /** The passages of all comments on the page. */
  readonly selectors: readonly TextQuoteSelector[];
}

/** Marks the passages of the article that have comments. */
export function PassageHighlights({ selectors }: PassageHighlightsProps) {
  usePassages(selectors);
  return null;
}
