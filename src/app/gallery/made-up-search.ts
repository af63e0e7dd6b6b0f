import type { FoundPost, Hit } from '../../catalog/search/pagefind-engine.ts';
import type { SearchSource } from '../../catalog/search/search-archive.ts';
import type { SearchSnapshot, SearchState } from '../../catalog/search/search-run.ts';
import type { LiveSearch } from '../../catalog/search/use-search.ts';
import { type Fault, FaultError } from '../../platform/fault.ts';
import { postOf } from './made-up-posts.ts';
import { madeUpTitles, madeUpWords } from './made-up-texts.ts';
import type { TextKind } from './states.ts';

/** A post that was found, with texts of one kind; its first word is what was looked for. */
export function foundOf(kind: TextKind, n = 1): FoundPost {
  const { publishedAt, category } = postOf(kind);
  // As much as the library gives.
  const words = madeUpWords[kind].replaceAll(/[<>*]/gu, '').split(' ').slice(0, 30).join(' ');
  const excerpt = words.replace(/^\S+/u, '<mark>$&</mark>');
  return {
    slug: `found-${n}`,
    title: madeUpTitles[kind],
    publishedAt,
    category,
    takeaway: undefined,
    excerpt: `…${excerpt}…`,
  };
}

/** A search that stands still in a state. */
export function searchAt(state: SearchState, rest: Partial<SearchSnapshot> = {}): LiveSearch {
  const results = [1, 2, 3].map((n) => foundOf('usual', n));
  return {
    snapshot: { results, found: results.length, searched: 1200, total: 1200, state, ...rest },
    goOn: () => undefined,
  };
}

/** An archive in which every search finds the same. */
export function madeUpArchive(found: readonly FoundPost[]): SearchSource {
  const hits = found.map((post): Hit => ({ id: post.slug, load: async () => post }));
  const part = { posts: 1200, without: new Set<string>(), open: async () => ({ search: async () => hits }) };
  return {
    load: async () => ({ parts: [part], partsFor: async () => new Set([part]) }),
    forget: () => undefined,
  };
}

/** An archive that can't be had. */
export function faultyArchive(fault: Fault): SearchSource {
  return { load: () => Promise.reject(new FaultError(fault)), forget: () => undefined };
}
