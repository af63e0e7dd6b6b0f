import { type Fault, FaultError } from '../../platform/fault.ts';
import { mayBeStale } from '../../platform/second-try.ts';
import type { FoundPost, Hit, SearchFilters } from './pagefind-engine.ts';
import { normalizeQuery } from './query-words.ts';
import type { ArchivePart, SearchArchive, SearchSource } from './search-archive.ts';

/** What the reader looks for: words, a category, a tag, or several of these. */
export interface SearchQuery extends SearchFilters {
  readonly text: string;
}

/** What there is to see of a search at a moment. */
export interface SearchSnapshot {
  /** On the screen, in the order in which they were found; nothing in it ever moves. */
  readonly results: readonly FoundPost[];
  /** How many have been found in what was searched. */
  readonly found: number;
  /** Posts that have been searched, from the newest on, and how many there are. */
  readonly searched: number;
  readonly total: number;
  readonly state: SearchState;
}

export type SearchState =
  | { readonly kind: 'searching' }
  /**
   * Going on is up to the reader: to more of what has been found, to older posts, or to posts that have the words in no
   * form that is known before they are searched.
   */
  | { readonly kind: 'paused'; readonly next: 'more' | 'older' | 'others' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly fault: Fault };

export interface SearchRun {
  /** Goes on after a pause, and tries again after a failure. */
  readonly goOn: () => Promise<void>;
  /** Nothing is reported any more. */
  readonly stop: () => void;
}

/** Results that are shown at a time. */
const usualStep = 10;

/** Whether there is anything to look for. */
export function isBlank({ text, category, tag }: SearchQuery): boolean {
  return normalizeQuery(text) === '' && category === undefined && tag === undefined;
}

/**
 * Searches an archive part by part, the newest first, until there are some results or no parts left, and reports each
 * step. Of a large archive most queries need a small part only.
 */
export function startSearch(
  source: SearchSource,
  { text, ...filters }: SearchQuery,
  onChange: (snapshot: SearchSnapshot) => void,
  step = usualStep,
): SearchRun {
  const query = normalizeQuery(text);
  let progress = begin([]);
  let isStopped = false;
  let isSecondTry = false;

  function report(state: SearchState): void {
    if (isStopped) return;
    const { results, found, parts, likely } = progress;
    onChange({ results, found, searched: countPosts(partsBefore(parts, likely[0])), total: countPosts(parts), state });
  }

  async function searchOn(): Promise<SearchState> {
    if (progress.parts.length === 0) progress = await prepare(await source.load(), query);
    const enough = progress.results.length + step;
    while (!isStopped && progress.results.length < enough) {
      const { results, waiting, likely } = progress;
      if (waiting.length > 0) {
        const hits = waiting.slice(0, enough - results.length);
        const posts = await Promise.all(hits.map(({ load }) => load()));
        progress = { ...progress, results: [...results, ...posts], waiting: waiting.slice(hits.length) };
      } else {
        const [part] = likely;
        if (part === undefined) break;
        const hits = await searchPart(part, query, filters);
        progress = {
          ...progress,
          waiting: hits,
          found: progress.found + hits.length,
          likely: likely.slice(1),
        };
      }
      report({ kind: 'searching' });
    }
    return pause(progress);
  }

  async function goOn(): Promise<void> {
    if (progress.waiting.length === 0 && progress.likely.length === 0) {
      progress = { ...progress, likely: progress.others, others: [] };
    }
    report({ kind: 'searching' });
    try {
      report(await searchOn());
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      // The site may have been published anew since its index was read.
      if (mayBeStale(error.fault) && !isSecondTry && progress.results.length === 0) {
        isSecondTry = true;
        source.forget();
        progress = begin([]);
        return goOn();
      }
      report({ kind: 'failed', fault: error.fault });
    }
  }

  return {
    goOn,
    stop: () => {
      isStopped = true;
    },
  };
}

interface SearchProgress {
  readonly results: readonly FoundPost[];
  /** Found, and not shown yet. */
  readonly waiting: readonly Hit[];
  readonly found: number;
  /** All parts, and those that are still to be searched: at once, and if the reader wishes. */
  readonly parts: readonly ArchivePart[];
  readonly likely: readonly ArchivePart[];
  readonly others: readonly ArchivePart[];
}

function begin(parts: readonly ArchivePart[]): SearchProgress {
  return { results: [], waiting: [], found: 0, parts, likely: parts, others: [] };
}

async function prepare(archive: SearchArchive, query: string): Promise<SearchProgress> {
  const likely = await archive.partsFor(query);
  return {
    ...begin(archive.parts),
    likely: archive.parts.filter((part) => likely.has(part)),
    others: archive.parts.filter((part) => !likely.has(part)),
  };
}

async function searchPart(part: ArchivePart, query: string, filters: SearchFilters): Promise<readonly Hit[]> {
  const open = await part.open();
  const hits = await open.search(query === '' ? undefined : query, filters);
  return hits.filter(({ id }) => !part.without.has(id));
}

function pause({ waiting, likely, others }: SearchProgress): SearchState {
  if (waiting.length > 0) return { kind: 'paused', next: 'more' };
  if (likely.length > 0) return { kind: 'paused', next: 'older' };
  return others.length > 0 ? { kind: 'paused', next: 'others' } : { kind: 'done' };
}

/** What needs no searching before `part` counts as searched. */
function partsBefore(parts: readonly ArchivePart[], part: ArchivePart | undefined): readonly ArchivePart[] {
  return part === undefined ? parts : parts.slice(0, parts.indexOf(part));
}

function countPosts(parts: readonly ArchivePart[]): number {
  return parts.reduce((sum, { posts }) => sum + posts, 0);
}
