import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { readQuery, resultsAddress } from '../../catalog/search/search-address.ts';
import type { SearchQuery } from '../../catalog/search/search-run.ts';
import { findSiteBase } from '../../platform/site-base.ts';

const nothing: SearchQuery = { text: '' };

/**
 * What is looked for, as the address of the page says, and how to change both. The address is kept in step without the
 * router: to it, each key would be another page. `field` keeps its text itself, since some may be typed before the page
 * comes to life; that is newer than the address.
 */
export function useQueryInAddress(
  field: RefObject<HTMLInputElement | null>,
): readonly [query: SearchQuery, change: (next: SearchQuery) => void] {
  const { search, key } = useLocation();
  // Prerendered pages know no query, and neither may the first drawing in the browser.
  const [query, setQuery] = useState(nothing);
  const shown = useRef<string>(undefined);

  useEffect(() => {
    if (field.current === null || shown.current === key) return;
    const typed = shown.current === undefined ? field.current.value : '';
    shown.current = key;
    const asked = readQuery(search);
    const next = { ...asked, text: typed === '' ? asked.text : typed };
    field.current.value = next.text;
    setQuery(next);
    if (typed !== '') writeAddress(next);
  }, [field, search, key]);

  function change(next: SearchQuery) {
    setQuery(next);
    writeAddress(next);
  }

  return [query, change];
}

function writeAddress(query: SearchQuery): void {
  const path = `${findSiteBase()}${resultsAddress(query).slice(1)}`;
  window.history.replaceState(window.history.state, '', path);
}
