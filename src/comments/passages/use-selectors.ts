import { useMemo } from 'react';
import { readSelector, type TextQuoteSelector } from '../record/text-quote-selector.ts';
import type { CommentEntry } from '../store/comments-snapshot.ts';

/** The passages that comments are about. */
export function useSelectors(entries: ReadonlyMap<string, CommentEntry>): readonly TextQuoteSelector[] {
  return useMemo(
    () =>
      [...entries.values()]
        .map(({ record }) => readSelector(record.selector))
        .filter((selector) => selector !== undefined),
    [entries],
  );
}
