import { useCallback, useEffect, useRef, useState } from 'react';
import { createSearchSource, type SearchSource } from './search-archive.ts';
import { isBlank, type SearchQuery, type SearchRun, type SearchSnapshot, startSearch } from './search-run.ts';

/** One for the page: what has been loaded for one search serves the next. */
const siteSource = createSearchSource();

/** Keys that follow each other faster than this, in milliseconds, are one word being typed: each would load something. */
const typing = 250;
/** How long to wait then for the next one. */
const pause = 100;

export interface LiveSearch {
  /** `undefined` where nothing is looked for. */
  readonly snapshot: SearchSnapshot | undefined;
  readonly goOn: () => void;
}

/**
 * Searches as the reader types. What is on the screen stays until there is something to take its place, and a query that
 * is typed over is given up.
 */
export function useSearch(query: SearchQuery, step?: number, source: SearchSource = siteSource): LiveSearch {
  const [snapshot, setSnapshot] = useState<SearchSnapshot>();
  const run = useRef<SearchRun>(undefined);
  const lastChange = useRef(Number.NEGATIVE_INFINITY);
  const { text, category, tag } = query;

  useEffect(() => {
    const wanted = { text, category, tag };
    const now = performance.now();
    const wait = now - lastChange.current < typing ? pause : 0;
    lastChange.current = now;
    if (isBlank(wanted)) {
      setSnapshot(undefined);
      return;
    }
    const show = (next: SearchSnapshot) => setSnapshot((last) => withoutGap(next, last));
    const current = startSearch(source, wanted, show, step);
    run.current = current;
    const timer = setTimeout(() => void current.goOn(), wait);
    return () => {
      clearTimeout(timer);
      current.stop();
    };
  }, [text, category, tag, step, source]);

  return { snapshot, goOn: useCallback(() => void run.current?.goOn(), []) };
}

/** As long as the new query has found nothing, the results of the old one stay. */
function withoutGap(next: SearchSnapshot, last: SearchSnapshot | undefined): SearchSnapshot {
  const isEmpty = next.state.kind === 'searching' && next.results.length === 0;
  return isEmpty && last !== undefined ? { ...next, results: last.results } : next;
}
