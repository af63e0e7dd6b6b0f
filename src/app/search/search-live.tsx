import { useRef } from 'react';
import { SearchField } from '../../catalog/search/search-field.tsx';
import { SearchFilters } from '../../catalog/search/search-filters.tsx';
import { SearchOutcome } from '../../catalog/search/search-outcome.tsx';
import { useSearch } from '../../catalog/search/use-search.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { useQueryInAddress } from './use-query-in-address.ts';

/** The search page: what is looked for, and what is found. */
export function SearchLive({ site }: { readonly site: SiteSettings }) {
  const field = useRef<HTMLInputElement>(null);
  const [query, change] = useQueryInAddress(field);
  const search = useSearch(query);
  return (
    <>
      <SearchField fieldRef={field} onText={(text) => change({ ...query, text })} />
      <SearchFilters filters={query} onChange={(filters) => change({ ...query, ...filters })} />
      <SearchOutcome search={search} locale={site.language} />
    </>
  );
}
