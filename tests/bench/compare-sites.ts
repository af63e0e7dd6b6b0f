import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A site's files, each with a checksum of what is in it. */
export type SiteState = ReadonlyMap<string, string>;

export function readState(folder: string): SiteState {
  return new Map(filesIn(folder).map((file) => [file, checksum(join(folder, file))]));
}

/** What became of the files of a site: an upload has to bring the new and the changed ones. */
export interface Difference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

export function differenceOf(before: SiteState, after: SiteState): Difference {
  return {
    changed: [...after].filter(([file, sum]) => before.has(file) && before.get(file) !== sum).map(([file]) => file),
    added: [...after.keys()].filter((file) => !before.has(file)),
    gone: [...before.keys()].filter((file) => !after.has(file)),
  };
}

/** Bytes of a site on the disk, by the folder or the kind of file. */
export function weigh(folder: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const file of filesIn(folder)) {
    const kind = kindOf(file);
    sums.set(kind, (sums.get(kind) ?? 0) + statSync(join(folder, file)).size);
  }
  return sums;
}

/** What a file weighs on its way to a reader, on a host that compresses well. */
export function transferSize(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function kindOf(file: string): string {
  if (/^posts\/[^/]+\/index\.html$/u.test(file)) return 'post pages';
  if (/^posts\/[^/]+\.(?:json|md)$/u.test(file)) return 'post data';
  if (file.startsWith('lists/near/')) return 'what is near a post';
  if (file.startsWith('lists/')) return 'list data';
  if (/^(?:index\.html|page\/|tags\/|categories\/)/u.test(file)) return 'list pages and feeds';
  if (file.startsWith('search/')) return 'search';
  return 'the rest';
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function checksum(file: string): string {
  return createHash('sha1').update(readFileSync(file)).digest('base64');
}
