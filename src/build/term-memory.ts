import { foldTerm } from '../post/term.ts';

/** A tag or category of a post, as the posts before it had it. */
export interface RecalledTerm {
  /** 0 where all of them have it; the logarithm of how many times fewer. */
  readonly rarity: number;
  /** The places of the last ones that have it. */
  readonly places: readonly number[];
}

/** Remembers which of the posts so far have a tag, or a category. */
export interface TermMemory {
  /** What is known of these terms; nothing of those that no post has had yet. Case and spacing don't matter. */
  readonly recall: (names: readonly string[]) => readonly RecalledTerm[];
  /** Takes down the terms of the post at `place`. */
  readonly remember: (names: readonly string[], place: number) => void;
}

/** How many posts of each term are kept in mind. It bounds the work on each post, whatever the length of the archive. */
export const memory = 50;

export function createTermMemory(): TermMemory {
  const terms = new Map<string, { count: number; readonly places: number[] }>();
  /** Folding a name takes longer than all else there is to do with it. */
  const folded = new Map<string, string>();
  let total = 0;

  function fold(names: readonly string[]): ReadonlySet<string> {
    return new Set(
      names.map((name) => {
        const known = folded.get(name) ?? foldTerm(name);
        folded.set(name, known);
        return known;
      }),
    );
  }

  return {
    recall: (names) =>
      [...fold(names)].flatMap((name) => {
        const term = terms.get(name);
        return term === undefined ? [] : [{ rarity: Math.log(total / term.count), places: term.places }];
      }),
    remember: (names, place) => {
      total += 1;
      for (const name of fold(names)) {
        const term = terms.get(name) ?? { count: 0, places: [] };
        terms.set(name, term);
        term.count += 1;
        term.places.push(place);
        if (term.places.length > memory) term.places.shift();
      }
    },
  };
}
