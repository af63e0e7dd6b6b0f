import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchIndex } from '../../catalog/search/search-index.ts';
import { contentKey } from '../content-key.ts';
import { buildSearchEngine } from './build-engine.ts';
import { type IndexPart, indexPartHere } from './index-part.ts';
import { indexLanguage, settingsKey } from './index-settings.ts';
import { partWords } from './part-words.ts';
import { type IndexedPost, loadOf, type PartState, type PlannedPart, planParts, usualLimits } from './plan-parts.ts';
import { type SearchRecord, searchedText } from './search-record.ts';
import { wordDirectory } from './word-directory.ts';

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
  /** Makes one part; without it, that is done on this thread. */
  readonly indexPart?: IndexPart | undefined;
  /** Resolves when a second part may be made beside the first; without it, they are made one after the other. */
  readonly roomForAnother?: Promise<void> | undefined;
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
 * Makes the search index of an archive, or brings it up to date. One part is indexed at a time, or two, each in a program
 * that ends with it, so that memory stays bounded however many posts there are. Throws an `Error` that names the search
 * library where that fails.
 */
export async function buildSearch(options: BuildSearchOptions): Promise<BuiltSearch> {
  const { posts, language, folder, memory, leastInDirectory = usualLimits.whole * 0.9 } = options;
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
  options: BuildSearchOptions,
  onWords: (part: string, list: string) => void,
): Promise<readonly MadePart[]> {
  const { loadRecord, folder, onProgress = () => undefined, roomForAnother } = options;
  const language = indexLanguage(options.language);
  const indexPart = options.indexPart ?? indexPartHere(loadRecord);
  const total = plan.reduce((sum, part) => sum + (part.kind === 'built' ? part.posts.length : 0), 0);
  const indexed = plan.map(() => 0);

  const make = async (planned: PlannedPart, position: number): Promise<MadePart> => {
    if (planned.kind === 'kept') {
      const { part, without } = planned;
      return { state: part, without: without.flatMap((slug) => part.posts[slug]?.id ?? []) };
    }
    const { posts } = planned;
    const name = `part-${contentKey(settingsKey(options.language), ...posts.flatMap(({ slug, key }) => [slug, key]))}`;
    const { ids, words } = await indexPart({
      slugs: posts.map(({ slug }) => slug),
      folder: join(folder, name),
      language,
      onProgress: (count) => {
        indexed[position] = count;
        onProgress(
          indexed.reduce((sum, one) => sum + one, 0),
          total,
        );
      },
    });
    onWords(name, words);
    return {
      state: {
        folder: name,
        load: loadOf(posts),
        posts: Object.fromEntries(posts.map(({ slug, key }) => [slug, { key, id: ids.get(slug) ?? '' }])),
      },
      without: [],
    };
  };

  const made: MadePart[] = [];
  const queue = plan.entries();
  const workThrough = async () => {
    for (const [position, planned] of queue) made[position] = await make(planned, position);
  };
  await Promise.all([workThrough(), roomForAnother?.then(workThrough)]);
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
