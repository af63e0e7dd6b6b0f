import type { TermIndex } from './list-files.ts';
import { boundTerms } from './term-list-bounds.ts';

/** What a category or tag has become. */
export interface ChangedTerm {
  readonly slug: string;
  readonly name: string;
  /** How many posts it had, and has. */
  readonly before: number;
  readonly after: number;
}

/** Changes the list of all categories, or of all tags, to what a build of all posts would write. */
export function changeTerms({ terms, more = 0 }: TermIndex, changes: readonly ChangedTerm[]): TermIndex {
  const changed = new Set(changes.map(({ slug }) => slug));
  const there = changes.filter(({ after }) => after > 0).map(({ slug, name, after }) => ({ slug, name, count: after }));
  const all = [
    ...terms.filter(({ slug }) => !changed.has(slug)),
    ...there.map(({ slug, name, count }) => ({ name, slug, count })),
  ].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  // Of those that were not listed, some are now, and others were never counted.
  const listed = new Set(terms.map(({ slug }) => slug));
  const surfaced = changes.filter(({ slug, before }) => before > 0 && !listed.has(slug)).length;
  const rest = Math.max(0, more - surfaced);
  if (rest === 0) return boundTerms({ terms: all });
  const bounded = boundTerms({ terms: all, more: rest });
  return { ...bounded, terms: bounded.terms.toSorted((one, other) => other.count - one.count) };
}
