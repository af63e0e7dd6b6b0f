import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchIndex } from '../../catalog/search/search-index.ts';
import { contentKey } from '../content-key.ts';
import { buildSearchEngine } from './build-engine.ts';
import { buildSearchPart } from './build-part.ts';
import { indexLanguage, settingsKey } from './index-settings.ts';
import { partWords } from './part-words.ts';
import { type IndexedPost, loadOf, type PartState, type PlannedPart, planParts } from './plan-parts.ts';
import { type SearchRecord, searchedText } from './search-record.ts';
import { wordDirectory } from './word-directory.ts';
import { createWordList } from './word-list.ts';

/** What is kept of one build's index for the next. */
export interface SearchState {
  readonly settings: string;
  /** Names of folders in `search/`. */
  readonly engine: string;
  readonly words?: string | undefined;
  readonly parts: readonly PartState[];
}

export interface BuildSearchOptions {
  /** Those that can be found, in any order. */
  readonly posts: readonly IndexedPost[];
  readonly loadRecord: (slug: string) => SearchRecord | Promise<SearchRecord>;
  /** The site's language (BCP 47). */
  readonly language: string;
  /** What the build before returned, where its folders are still in the site; `undefined`: all is made anew. */
  readonly previous: SearchState | undefined;
  /** Where new folders are written: a `search` folder that is put into the site, or beside what is there, afterwards. */
  readonly folder: string;
  /** A folder of its own that outlives builds. What is lost of it is made again. */
  readonly memory: string;
  readonly onProgress?: (indexed: number, total: number) => void;
  /** Parts with less than this, in ordinary posts, change too soon to be in the word directory. */
  readonly leastInDirectory?: number;
}

export interface BuiltSearch {
  readonly state: SearchState;
  /** For `search/index.json`. */
  readonly index: SearchIndex;
  /** Names of folders in `search/`: those written now, and those of before that are still in use. All others can go. */
  readonly folders: { readonly written: readonly string[]; readonly kept: readonly string[] };
}

/**
 * Makes the search index of an archive, or brings it up to date. Parts are indexed one after the other, each in a program
 * that ends with it, so that memory stays bounded however many posts there are. Throws an `Error` that names the search
 * library where that fails.
 */
export async function buildSearch(options: BuildSearchOptions): Promise<BuiltSearch> {
  const { posts, language, folder, memory, leastInDirectory = 900 } = options;
  const settings = settingsKey(language);
  const previous = options.previous?.settings === settings ? options.previous : undefined;
  mkdirSync(folder, { recursive: true });
  const words = partWords(memory);
  const plan = planParts(previous?.parts ?? [], posts);
  const parts = await buildParts(plan, options, (part, list) => words.write(part, list));
  const engine = previous?.engine ?? (await buildSearchEngine(folder, indexLanguage(language)));

  const states = parts.map(({ state }) => state);
  const listed = states.filter(({ load }) => load >= leastInDirectory);
  const directory = listed.length < 2 ? undefined : `words-${contentKey(...listed.map((part) => part.folder))}`;
  if (directory !== undefined && directory !== previous?.words) {
    const lists: string[] = [];
    for (const part of listed) lists.push(await words.read(part.folder, () => textsOf(part, options)));
    writeDirectory(
      join(folder, directory),
      wordDirectory(
        listed.map((part) => part.folder),
        lists,
      ),
    );
  }
  words.keepOnly(states.map((part) => part.folder));

  const all = [engine, ...(directory === undefined ? [] : [directory]), ...states.map((part) => part.folder)];
  const known = new Set(previous && [previous.engine, previous.words, ...previous.parts.map((part) => part.folder)]);
  return {
    state: { settings, engine, words: directory, parts: states },
    index: {
      version: 1,
      engine: `search/${engine}/`,
      parts: parts.map(({ state, without }) => ({
        folder: `search/${state.folder}/`,
        posts: Object.keys(state.posts).length - without.length,
        without: [...without],
      })),
      ...(directory !== undefined && { words: `search/${directory}/` }),
    },
    folders: { written: all.filter((name) => !known.has(name)), kept: all.filter((name) => known.has(name)) },
  };
}

interface MadePart {
  readonly state: PartState;
  /** Ids of posts that are not to be found in it any more. */
  readonly without: readonly string[];
}

async function buildParts(
  plan: readonly PlannedPart[],
  { loadRecord, folder, language, onProgress = () => undefined }: BuildSearchOptions,
  onWords: (part: string, list: string) => void,
): Promise<readonly MadePart[]> {
  const total = plan.reduce((sum, part) => sum + (part.kind === 'built' ? part.posts.length : 0), 0);
  const made: MadePart[] = [];
  let done = 0;
  for (const planned of plan) {
    if (planned.kind === 'kept') {
      const { part, without } = planned;
      made.push({ state: part, without: without.flatMap((slug) => part.posts[slug]?.id ?? []) });
      continue;
    }
    const { posts } = planned;
    const name = `part-${contentKey(settingsKey(language), ...posts.flatMap(({ slug, key }) => [slug, key]))}`;
    const words = createWordList();
    const load = async (slug: string) => {
      const record = await loadRecord(slug);
      words.add(searchedText(record));
      return record;
    };
    const ids = await buildSearchPart(
      posts.map(({ slug }) => slug),
      load,
      join(folder, name),
      { language: indexLanguage(language), onProgress: (indexed) => onProgress(done + indexed, total) },
    );
    done += posts.length;
    onWords(name, words.list());
    made.push({
      state: {
        folder: name,
        load: loadOf(posts),
        posts: Object.fromEntries(posts.map(({ slug, key }) => [slug, { key, id: ids.get(slug) ?? '' }])),
      },
      without: [],
    });
  }
  return made;
}

/** The texts of a part's posts that are still there. What is gone can't be found in it, so its words are not missed. */
async function* textsOf(part: PartState, { posts, loadRecord }: BuildSearchOptions): AsyncGenerator<string> {
  for (const { slug } of posts) if (slug in part.posts) yield searchedText(await loadRecord(slug));
}

function writeDirectory(folder: string, files: ReturnType<typeof wordDirectory>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), JSON.stringify(content));
}
