import type { SearchSnapshot } from './search-run.ts';

/** What has come out of a search so far, in words. `locale` is the language of the interface. */
export function describeSearch({ found, searched, total, state }: SearchSnapshot, locale: string): string {
  const count = (number: number) => number.toLocaleString(locale);
  const results = found === 0 ? 'No results' : found === 1 ? '1 result' : `${count(found)} results`;
  const where = `in the newest ${count(searched)} of ${count(total)} posts`;
  switch (state.kind) {
    case 'searching':
      if (total === 0 || searched === 0) return 'Searching…';
      return `${found === 0 ? 'Nothing' : results} ${where} so far. Searching…`;
    case 'paused':
      return searched < total ? `${results} ${where}` : results;
    case 'done':
      return results;
    case 'failed':
      return '';
  }
}

/** The name of the button that goes on, and what it does where that is not plain. */
export function describeNext(next: 'more' | 'older' | 'others'): { readonly label: string; readonly hint?: string } {
  switch (next) {
    case 'more':
      return { label: 'More results' };
    case 'older':
      return { label: 'Search older posts' };
    case 'others':
      return { label: 'Search the other posts too', hint: 'They may have other forms of these words.' };
  }
}
