import { searchAddress } from '../../post/addresses.ts';
import type { SearchQuery } from './search-run.ts';

/** The address of the page with the results of a query, as a path from the site's folder. */
export function resultsAddress({ text, category, tag }: SearchQuery): string {
  const parameters = new URLSearchParams({
    ...(text.trim() !== '' && { q: text.trim() }),
    ...(category !== undefined && { category }),
    ...(tag !== undefined && { tag }),
  }).toString();
  return parameters === '' ? searchAddress : `${searchAddress}?${parameters}`;
}

/** The query in an address, of which `search` is the part from the question mark on. */
export function readQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  return {
    text: parameters.get('q') ?? '',
    category: parameters.get('category') || undefined,
    tag: parameters.get('tag') || undefined,
  };
}
