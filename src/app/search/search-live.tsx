import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { readQuery, resultsAddress } from '../../catalog/search/search-address.ts';
import { SearchField } from '../../catalog/search/search-field.tsx';
import { SearchFilters } from '../../catalog/search/search-filters.tsx';
import { SearchOutcome } from '../../catalog/search/search-outcome.tsx';
import type { SearchQuery } from '../../catalog/search/search-run.ts';
import { useSearch } from '../../catalog/search/use-search.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import type { SiteSettings } from '../../post/site-settings.ts';

const nothing: SearchQuery = { text: '' };

/**
 * The search page: what is looked for, and what is found. The query is in the address, which is kept in step without the
 * router: to it, each key would be another page.
 */
export function SearchLive({ site }: { readonly site: SiteSettings }) {
  const { search: address } = useLocation();
  const field = useRef<HTMLInputElement>(null);
  // Prerendered pages know no query, and neither may the first drawing in the browser.
  const [query, setQuery] = useState(nothing);
  const search = useSearch(query);

  useEffect(() => {
    const asked = readQuery(address);
    // What was typed before the page came to life is newer than its address.
    const typed = field.current?.value ?? '';
    const isTyped = typed !== '' && typed !== field.current?.defaultValue;
    const text = isTyped ? typed : asked.text;
    if (field.current !== null) field.current.value = text;
    setQuery({ ...asked, text });
  }, [address]);

  function change(next: SearchQuery) {
    setQuery(next);
    const path = `${findSiteBase()}${resultsAddress(next).slice(1)}`;
    window.history.replaceState(window.history.state, '', path);
  }

  return (
    <>
      <SearchField fieldRef={field} onText={(text) => change({ ...query, text })} />
      <SearchFilters filters={query} onChange={(filters) => change({ ...query, ...filters })} />
      <SearchOutcome search={search} locale={site.language} />
    </>
  );
}
