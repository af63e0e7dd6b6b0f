import { useCallback, useEffect, useRef, useState } from 'react';
import { createSearchSource, type SearchSource } from './search-archive.ts';
import { isBlank, type SearchQuery, type SearchRun, type SearchSnapshot, startSearch } from './search-run.ts';

/** One for the page: what has been loaded for one search serves the next. */
const siteSource = createSearchSource();

export interface LiveSearch {
  /** `undefined` where nothing is looked for. */
  readonly snapshot: SearchSnapshot | undefined;
  readonly goOn: () => void;
}

/**
 * Searches at each key: a query that is typed over is given up after the step it is at, and what it has loaded serves the
 * next one. What is on the screen stays until there is something to take its place.
 */
export function useSearch(query: SearchQuery, step?: number, source: SearchSource = siteSource): LiveSearch {
  const [snapshot, setSnapshot] = useState<SearchSnapshot>();
  const run = useRef<SearchRun>(undefined);
  const { text, category, tag } = query;

  useEffect(() => {
    const wanted = { text, category, tag };
    if (isBlank(wanted)) {
      setSnapshot(undefined);
      return;
    }
    const show = (next: SearchSnapshot) => setSnapshot((last) => withoutGap(next, last));
    const current = startSearch(source, wanted, show, step);
    run.current = current;
    void current.goOn();
    return current.stop;
  }, [text, category, tag, step, source]);

  return { snapshot, goOn: useCallback(() => void run.current?.goOn(), []) };
}

/** As long as the new query has found nothing, the results of the old one stay. */
function withoutGap(next: SearchSnapshot, last: SearchSnapshot | undefined): SearchSnapshot {
  const isEmpty = next.state.kind === 'searching' && next.results.length === 0;
  return isEmpty && last !== undefined ? { ...next, results: last.results } : next;
}
