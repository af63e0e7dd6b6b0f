import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { slugOfResult } from '../../catalog/search/search-index.ts';
import { refuse, withIndex } from './library.ts';
import { libraryRecord, type SearchRecord } from './search-record.ts';

/** What of the library's files a browser asks a part for. The rest is the same for all: see `build-engine.ts`. */
const filesOfParts = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|index|filter|fragment)$/u;

/** Records handed to the library at a time: enough to keep it busy, and few enough to stay small. */
const portion = 64;

export interface BuildPartOptions {
  /** The library's name of the language: see `index-settings.ts`. */
  readonly language: string;
  readonly onProgress?: (indexed: number) => void;
}

/**
 * Writes the index of some posts into `folder`, which is made or replaced, and tells by what id the library calls each
 * of them, by slug. Throws an `Error` that names the library where it fails.
 */
export async function buildSearchPart(
  slugs: readonly string[],
  loadRecord: (slug: string) => SearchRecord | Promise<SearchRecord>,
  folder: string,
  { language, onProgress = () => undefined }: BuildPartOptions,
): Promise<ReadonlyMap<string, string>> {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await withIndex(language, async (index) => {
    for (let start = 0; start < slugs.length; start += portion) {
      const records = await Promise.all(slugs.slice(start, start + portion).map((slug) => loadRecord(slug)));
      const added = await Promise.all(records.map((record) => index.addCustomRecord(libraryRecord(record, language))));
      refuse(added.flatMap(({ errors }) => errors));
      onProgress(start + records.length);
    }
    refuse((await index.writeFiles({ outputPath: unfinished })).errors);
  });
  for (const name of readdirSync(unfinished)) {
    if (!filesOfParts.test(name)) rmSync(join(unfinished, name), { recursive: true });
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return readIds(folder);
}

/** The names of the library's files for each post begin with its id, and tell inside which post it is. */
function readIds(folder: string): ReadonlyMap<string, string> {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name)))
        .toString('utf8')
        .slice(signature.length);
      const fragment: unknown = JSON.parse(text);
      const slug = slugOfResult(fragment);
      if (slug === undefined) throw new Error(`Pagefind has written ${name} in a way this site does not know.`);
      return [slug, name.replace(/\.pf_fragment$/u, '')];
    }),
  );
}

/** What each of the library's files begins with. */
const signature = 'pagefind_dcd';
