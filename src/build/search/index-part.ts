import { buildSearchPart } from './build-part.ts';
import { type SearchRecord, searchedText } from './search-record.ts';
import { createWordList, type WordList } from './word-list.ts';

/** A part of the index to be made. */
export interface PartOrder {
  /** Its posts. */
  readonly slugs: readonly string[];
  /** Where it is written, made or replaced. */
  readonly folder: string;
  /** The library's name of the language: see `index-settings.ts`. */
  readonly language: string;
  /** Told how many posts have been read so far. */
  readonly onProgress: (indexed: number) => void;
}

/** What is to be known of a part that has been made. */
export interface IndexedPart {
  /** By what id the library calls each post, by slug. */
  readonly ids: ReadonlyMap<string, string>;
  readonly words: WordList;
}

/** Makes a part. Throws an `Error` that names the search library where that fails. */
export type IndexPart = (order: PartOrder) => Promise<IndexedPart>;

/** Makes parts on this thread. */
export function indexPartHere(loadRecord: (slug: string) => SearchRecord | Promise<SearchRecord>): IndexPart {
  return async ({ slugs, folder, language, onProgress }) => {
    const words = createWordList();
    const load = async (slug: string) => {
      const record = await loadRecord(slug);
      words.add(searchedText(record));
      return record;
    };
    const ids = await buildSearchPart(slugs, load, folder, { language, onProgress });
    return { ids, words: words.list() };
  };
}
