import type { TermIndex } from './list-files.ts';

/** As many categories or tags as are listed. Nobody reads more, and nobody should have to load them. */
export const mostTerms = 500;

/**
 * What the list of all categories or tags has of so many: all of them, or the most used, the most used first, and how many
 * more there are. Those are reached by their name.
 */
export function boundTerms({ terms, more = 0 }: TermIndex): TermIndex {
  if (terms.length <= mostTerms) return more === 0 ? { terms } : { terms, more };
  return {
    terms: terms.toSorted((one, other) => other.count - one.count).slice(0, mostTerms),
    more: more + terms.length - mostTerms,
  };
}
