import { useState } from 'react';
import { readSelector, type TextQuoteSelector } from '../record/text-quote-selector.ts';
import type { Drafts } from '../store/drafts.ts';

/** The passage that the new comment on a post is about: part of its draft. */
export interface DraftQuote {
  readonly selector: TextQuoteSelector | undefined;
  readonly change: (selector: TextQuoteSelector | undefined) => void;
  /** The comment is on the page now: the form is about no passage any more, and the draft is the store's business. */
  readonly letGo: () => void;
}

/** It is read again as often as drafts were restored: with `restorations`. */
export function useDraftQuote(drafts: Drafts, restorations: number): DraftQuote {
  const [selector, setSelector] = useState<TextQuoteSelector>();
  const [readAt, setReadAt] = useState<number>();
  if (readAt !== restorations) {
    setReadAt(restorations);
    setSelector(readSelector(drafts.readQuote()));
  }
  return {
    selector,
    change: (next) => {
      setSelector(next);
      drafts.writeQuote(next);
    },
    letGo: () => setSelector(undefined),
  };
}
