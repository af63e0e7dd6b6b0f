import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { contentKey } from '../content-key.ts';
import { walkFiles } from '../output/walk-files.ts';

/** What the bundler makes its files from, beside the code: `site.json` is part of the code it makes. */
const inputs = ['index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'public/site.json'];

/** Names the code of the site, in the project's folder `root`, and the settings that are built into it. */
export function bundleKey(root: string): string {
  const code = [...walkFiles(join(root, 'src'))].map(([path]) => `src/${path}`).sort();
  return contentKey(process.version, ...[...inputs, ...code].flatMap((path) => [path, read(join(root, path))]));
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}
