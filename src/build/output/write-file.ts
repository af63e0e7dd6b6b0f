import { closeSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MadeFile } from '../products/made-file.ts';
import type { WrittenFile } from './ledger.ts';

/** Writes files into a folder, and makes the folders they lie in. */
export function fileWriter(folder: string): (file: MadeFile) => WrittenFile {
  const made = new Set<string>();
  return ([path, content]) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const handle = openSync(file, 'w');
    try {
      writeFileSync(handle, content);
      const { size, mtimeMs } = fstatSync(handle);
      return [path, size, mtimeMs];
    } finally {
      closeSync(handle);
    }
  };
}
