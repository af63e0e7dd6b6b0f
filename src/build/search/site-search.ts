import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchIndexFile } from '../../catalog/search/search-index.ts';
import type { PostFacts } from '../archive/post-facts.ts';
import type { WrittenFile } from '../output/ledger.ts';
import { readSealed, writeSealed } from '../output/sealed-file.ts';
import { walkFiles } from '../output/walk-files.ts';
import { fileWriter } from '../output/write-file.ts';
import { buildSearch, type SearchState } from './build-search.ts';
import { pageRecord } from './page-record.ts';
import { indexPartOnThread } from './part-thread.ts';

export interface SiteSearchOptions {
  /** Those that readers can find, newest first. */
  readonly posts: readonly PostFacts[];
  readonly language: string;
  /** The site as it stands, and the folder of what is new in it. */
  readonly outFolder: string;
  readonly staging: string;
  /** Resolves when the page of a post is in one of the two, and says in which. */
  readonly folderOf: (slug: string) => Promise<string>;
  /** Resolves when all pages are, and the cores have less to do. */
  readonly pagesMade: Promise<void>;
  /** What the bundler made of `part-worker.ts`. */
  readonly workerFile: string;
  /** Where the index is remembered for the next build. */
  readonly memory: string;
  /** Names the code: what other code has made is made anew. */
  readonly version: string;
  readonly onProgress: (indexed: number, total: number) => void;
}

/** The search index of a site, with what is new of it in the staging folder. */
export interface SiteSearch {
  /** Files of the site as it stands that are still in use, as paths from its folder. */
  readonly kept: readonly string[];
  /** Files in the staging folder. */
  readonly written: readonly string[];
  /** To be called when the site is in place. */
  readonly remember: () => void;
  /** Why there is none, where there is none. */
  readonly fault?: string | undefined;
}

/** What is remembered of an index: its state, and its files as they were written. */
interface Remembered {
  readonly state: SearchState;
  readonly files: readonly WrittenFile[];
}

const root = 'search';

/** Brings the site's search index up to date. An index that is not in the site as it was left there is made anew. */
export async function makeSiteSearch(options: SiteSearchOptions): Promise<SiteSearch> {
  const { posts, language, outFolder, staging, folderOf, pagesMade, workerFile, memory, version, onProgress } = options;
  const memoryFile = join(memory, 'search.json');
  const remembered = readSealed<Remembered>(memoryFile, version);
  const there = indexFiles(outFolder);
  const isIntact = remembered !== undefined && stampsOf(remembered.files) === stampsOf(there);
  const bySlug = new Map(posts.map(({ summary }) => [summary.slug, summary]));
  const findPost = async (slug: string) => {
    const summary = bySlug.get(slug);
    if (summary === undefined) throw new Error(`There is no post ${slug}.`);
    return { summary, folder: await folderOf(slug) };
  };
  const { state, index, folders } = await buildSearch({
    posts: posts.map(({ key, size, summary: { slug, publishedAt } }) => ({ slug, key, size, publishedAt })),
    loadRecord: async (slug) => pageRecord(await findPost(slug)),
    indexPart: indexPartOnThread(workerFile, findPost),
    roomForAnother: pagesMade,
    language,
    previous: isIntact ? remembered.state : undefined,
    folder: join(staging, root),
    memory: join(memory, root),
    onProgress,
  });
  const isKept = (path: string) => isIntact && folders.kept.some((folder) => path.startsWith(`${folder}/`));
  const kept = there.filter(([path]) => isKept(path));
  const name = searchIndexFile.slice(root.length + 1);
  const text = JSON.stringify(index);
  const before = isIntact ? readIfThere(join(outFolder, searchIndexFile)) : undefined;
  if (text === before) kept.push(...there.filter(([path]) => path === name));
  else fileWriter(staging)([searchIndexFile, text]);
  const written = indexFiles(staging);
  return {
    kept: kept.map(inSite),
    written: written.map(inSite),
    remember: () => writeSealed<Remembered>(memoryFile, version, { state, files: [...kept, ...written] }),
  };
}

/** The files of an index in a site, as paths from its `search` folder, which holds the page that searches too. */
function indexFiles(site: string): readonly WrittenFile[] {
  return [...walkFiles(join(site, root))].filter(([path]) => path !== 'index.html');
}

function inSite([path]: WrittenFile): string {
  return `${root}/${path}`;
}

/** Equal for equal files, in whatever order they are found. */
function stampsOf(files: readonly WrittenFile[]): string {
  return files
    .map((file) => file.join(' '))
    .sort()
    .join('\n');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
