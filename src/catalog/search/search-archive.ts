import * as v from 'valibot';
import { readDecoded } from '../../platform/read-decoded.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { type SiteFiles, siteFiles } from '../../platform/site-files.ts';
import { describeIssues } from '../../post/schema-issues.ts';
import type { OpenPart, SearchEngine } from './pagefind-engine.ts';
import { wordsIn } from './query-words.ts';
import { type SearchIndex, searchIndexFile, searchIndexSchema } from './search-index.ts';
import { startWorker } from './start-worker.ts';
import { findParts, type ReadDirectory } from './word-lookup.ts';
import { type WordPage, wordIndexFile, wordIndexSchema, wordPageFile, wordPageSchema } from './word-pages.ts';

/** A part of the archive that can be searched. */
export interface ArchivePart {
  readonly posts: number;
  /** What the library calls posts that are not to be found in it any more. */
  readonly without: ReadonlySet<string>;
  /** Fails with a `FaultError`. */
  readonly open: () => Promise<OpenPart>;
}

/** The whole archive: its parts, the newest posts first. */
export interface SearchArchive {
  readonly parts: readonly ArchivePart[];
  /**
   * The parts that may have all words of a query, as far as the words alone tell; all of them where nothing is known.
   * Never fails.
   */
  readonly partsFor: (query: string) => Promise<ReadonlySet<ArchivePart>>;
}

export interface SearchSource {
  /** Fails with a `FaultError`. */
  readonly load: () => Promise<SearchArchive>;
  /** Has the next `load` ask for everything anew, past all caches: what was known leads to files that are gone. */
  readonly forget: () => void;
}

/**
 * The archive of the site in folder `base`. What has been loaded of it stays, until it is forgotten. `start` gives what
 * loads the engine from the folder at an address, and is called before that address is known.
 */
export function createSearchSource(
  files: SiteFiles = siteFiles,
  base: () => string = findSiteBase,
  start: () => (address: string) => Promise<SearchEngine> = startWorker,
): SearchSource {
  let archive: Promise<SearchArchive> | undefined;
  let reader = files;
  let load: ReturnType<typeof start> | undefined;

  async function loadArchive(): Promise<SearchArchive> {
    load ??= start();
    const index = await read(reader, searchIndexFile, searchIndexSchema);
    const engine = once(async () => {
      load ??= start();
      return load(base() + index.engine).catch((error: unknown) => {
        load = undefined;
        throw error;
      });
    });
    // Whoever loads the archive is about to search it; a failure is theirs to hear of, when they do.
    engine().catch(() => undefined);
    const parts = index.parts.map(({ folder, posts, without }) => ({
      folder,
      posts,
      without: new Set(without),
      open: once(async () => (await engine()).open(base() + folder)),
    }));
    const directory = directoryOf(index, reader);
    return {
      parts,
      partsFor: async (query) => {
        const found = directory && (await findParts(directory, wordsIn(query)).catch(() => undefined));
        return new Set(parts.filter(({ folder }) => found?.(nameOf(folder)) ?? true));
      },
    };
  }

  return {
    load: () => {
      archive ??= loadArchive().catch((error: unknown) => {
        archive = undefined;
        throw error;
      });
      return archive;
    },
    forget: () => {
      archive = undefined;
      reader = { readJson: (path, signal) => files.readJson(path, signal, 'fresh') };
    },
  };
}

/** The directory lists parts by the names of their folders; `index.json` has their places in the site. */
function nameOf(folder: string): string {
  return folder.replace(/\/$/u, '').replace(/^.*\//u, '');
}

function directoryOf({ words }: SearchIndex, files: SiteFiles): ReadDirectory | undefined {
  if (words === undefined) return undefined;
  // Each letter of a word that is being typed asks for the same pages again.
  const pages = new Map<number, () => Promise<WordPage>>();
  return {
    index: once(() => read(files, words + wordIndexFile, wordIndexSchema)),
    page: (number) => {
      const page = pages.get(number) ?? once(() => read(files, words + wordPageFile(number), wordPageSchema));
      pages.set(number, page);
      return page();
    },
  };
}

function read<const Schema extends v.GenericSchema>(
  files: SiteFiles,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const decode = (data: unknown): Result<v.InferOutput<Schema>, readonly string[]> => {
    const decoded = v.safeParse(schema, data);
    return decoded.success ? ok(decoded.output) : failed(describeIssues(decoded.issues, 'the search index'));
  };
  // What is on its way when the reader types on is wanted for the next query too.
  return readDecoded(files, path, decode, new AbortController().signal);
}

/** Makes something when it is first wanted, and again after a failure. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
