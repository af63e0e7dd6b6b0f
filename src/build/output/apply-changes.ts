import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSealed, writeSealed } from './sealed-file.ts';
import { walkFiles } from './walk-files.ts';

/** Changes to a site, all of them ready. */
export interface Changes {
  /** The site's folder. */
  readonly folder: string;
  /** Holds the new files, where they will lie in the site's folder. */
  readonly staging: string;
  /** Files to take away, as paths from the site's folder. */
  readonly leftOver: readonly string[];
}

/** Changes with the shape of the journal. */
const version = '1';

/**
 * Moves new files into the site and takes old ones away. What is to be done is written down in `journal` first: if the
 * machine stops in the midst, {@link finishChanges} brings it to its end, so no mixture of two states remains.
 */
export function applyChanges(journal: string, changes: Changes): void {
  writeSealed(journal, version, changes);
  carryOut(changes);
  rmSync(journal);
}

/** Finishes changes that were interrupted. Returns whether there were any. */
export function finishChanges(journal: string): boolean {
  const changes = readSealed<Changes>(journal, version);
  if (changes !== undefined) carryOut(changes);
  rmSync(journal, { force: true });
  return changes !== undefined;
}

function carryOut({ folder, staging, leftOver }: Changes): void {
  for (const [path] of [...walkFiles(staging)].sort(listsLast)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    renameSync(join(staging, path), file);
  }
  for (const path of leftOver) {
    rmSync(join(folder, path), { force: true });
    removeIfEmpty(folder, dirname(path));
  }
  rmSync(staging, { recursive: true, force: true });
}

/** Whatever names a post comes after the post, for whoever reads the folder meanwhile. */
function listsLast([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number {
  return Number(isPost(other)) - Number(isPost(one)) || (one < other ? -1 : 1);
}

function isPost(path: string): boolean {
  return /^(?:assets|posts)\//u.test(path);
}

function removeIfEmpty(folder: string, path: string): void {
  for (let inner = path; inner !== '.'; inner = dirname(inner)) {
    try {
      rmdirSync(join(folder, inner));
    } catch {
      // It holds something still, or is gone already.
      if (existsSync(join(folder, inner))) return;
    }
  }
}
