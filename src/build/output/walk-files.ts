import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from './ledger.ts';

/** All files in a folder and the folders in it; none where there is no such folder. */
export function* walkFiles(folder: string, path = ''): Generator<WrittenFile> {
  for (const entry of readEntries(join(folder, path))) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      yield* walkFiles(folder, inner);
      continue;
    }
    const stat = statSync(join(folder, inner), { throwIfNoEntry: false });
    if (stat?.isFile()) yield [inner, stat.size, stat.mtimeMs];
  }
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
