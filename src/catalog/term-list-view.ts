import { type TermKind, termAddress } from '../post/addresses.ts';
import type { LinkView } from '../post/post-view.ts';
import type { TermIndex } from './list-files.ts';
import { boundTerms } from './term-list-bounds.ts';
import { compareLetters, letterOf } from './term-list-letters.ts';

/** A category or tag in the list of all, ready to show. */
export interface TermView extends LinkView {
  readonly count: string;
}

/** The list of all categories or tags, ready to show. */
export type TermListView =
  | { readonly kind: 'none' }
  | { readonly kind: 'few'; readonly terms: readonly TermView[] }
  /** So many that letters help to find one. */
  | { readonly kind: 'letters'; readonly groups: readonly LetterGroup[] }
  /** The most used ones; `more` have to be found by their name. */
  | { readonly kind: 'most-used'; readonly terms: readonly TermView[]; readonly more: number };

interface LetterGroup {
  readonly letter: string;
  readonly terms: readonly TermView[];
}

/** So many are overlooked on one screen. */
const fewTerms = 40;

export function termListView(kind: TermKind, index: TermIndex): TermListView {
  const { terms, more } = boundTerms(index);
  const view = (term: TermIndex['terms'][number]) => termView(kind, term);
  if (more !== undefined) return { kind: 'most-used', terms: terms.map(view), more };
  if (terms.length === 0) return { kind: 'none' };
  if (terms.length <= fewTerms) return { kind: 'few', terms: terms.map(view) };
  const groups = new Map<string, TermView[]>();
  for (const term of terms) {
    const letter = letterOf(term.name);
    groups.set(letter, [...(groups.get(letter) ?? []), view(term)]);
  }
  const inOrder = [...groups].sort(([one], [other]) => compareLetters(one, other));
  return { kind: 'letters', groups: inOrder.map(([letter, terms]) => ({ letter, terms })) };
}

function termView(kind: TermKind, { name, slug, count }: TermIndex['terms'][number]): TermView {
  return {
    label: kind === 'tags' ? `#${name}` : name,
    to: termAddress(kind, slug),
    count: count === 1 ? '1 post' : `${count} posts`,
  };
}
