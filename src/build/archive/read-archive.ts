import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareNewestFirst } from '../../catalog/newest-first.ts';
import type { Result } from '../../platform/result.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { readSealed, writeSealed } from '../output/sealed-file.ts';
import type { FileFault } from './file-fault.ts';
import { type PostFacts, readFacts } from './post-facts.ts';
import { defaultSettings, readSettings } from './read-settings.ts';

/** What the publisher's folder holds. */
export interface Archive {
  /** Bare defaults where `site.json` is at fault. */
  readonly site: SiteSettings;
  /** Newest first; of the same moment by slug, so that the order never depends on the file system. Drafts included. */
  readonly posts: readonly PostFacts[];
  /** Every file that could not be used. */
  readonly faults: readonly FileFault[];
}

/** Reads the facts of many posts, by their files. */
export type ReadFacts = (files: readonly string[]) => Promise<readonly Result<PostFacts, FileFault>[]>;

export interface ReadArchiveOptions {
  /** The publisher's folder. */
  readonly folder: string;
  /** Where the facts are kept for the next time. */
  readonly memory: string;
  /** Names the code that reads posts: facts found by other code are not used. */
  readonly version: string;
  readonly readMany?: ReadFacts;
}

/** A file as it was when its facts were read, and these. */
interface Remembered {
  readonly stamp: string;
  readonly facts: PostFacts;
}

/**
 * Reads everything the publisher edits, `site.json` and `posts/*.json`, and tells every fault of every file rather than
 * stopping at the first. Only files that were touched since the last time are opened.
 */
export async function readArchive(options: ReadArchiveOptions): Promise<Archive> {
  const { folder, memory, version, readMany = readOneByOne(folder) } = options;
  const settings = readSettings(folder);
  const remembered = new Map(readSealed<readonly (readonly [string, Remembered])[]>(memory, version));
  const files = postFiles(folder);
  const stamps = new Map(files.map((file) => [file, stampOf(join(folder, file))]));
  const known = files.flatMap((file) => {
    const before = remembered.get(file);
    return before !== undefined && before.stamp === stamps.get(file) ? [before.facts] : [];
  });
  const isKnown = new Set(known.map(({ file }) => file));
  const read = await readMany(files.filter((file) => !isKnown.has(file)));
  const posts = [...known, ...read.flatMap((one) => (one.ok ? [one.value] : []))].sort((one, other) =>
    compareNewestFirst(one.summary, other.summary),
  );
  if (read.length > 0 || remembered.size > posts.length) {
    writeSealed(
      memory,
      version,
      posts.map((facts) => [facts.file, { stamp: stamps.get(facts.file) ?? '', facts }] as const),
    );
  }
  return {
    site: settings.ok ? settings.value : defaultSettings,
    posts,
    faults: [
      ...(settings.ok ? [] : [settings.fault]),
      ...read.flatMap((one) => (one.ok ? [] : [one.fault])),
      ...repeatedSlugs(posts),
    ],
  };
}

function readOneByOne(folder: string): ReadFacts {
  return async (files) => files.map((file) => readFacts(folder, file));
}

/** The post files in the publisher's folder, as paths from it. */
function postFiles(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'posts'))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `posts/${name}`);
  } catch {
    return [];
  }
}

/** Changes whenever the file does: by the times and the size that the file system keeps, which no editor can set back. */
function stampOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? '' : [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
}

function repeatedSlugs(posts: readonly PostFacts[]): readonly FileFault[] {
  const first = new Map<string, string>();
  return [...posts]
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap(({ file, summary: { slug } }) => {
      const other = first.get(slug);
      first.set(slug, other ?? file);
      return other === undefined ? [] : [{ file, issues: [`slug: ${JSON.stringify(slug)} is taken by ${other}`] }];
    });
}
