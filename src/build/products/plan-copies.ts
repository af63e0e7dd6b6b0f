import { join } from 'node:path';
import { walkFiles } from '../output/walk-files.ts';
import type { Product } from './product.ts';

/** The publisher's files that are no posts: pictures, `site.json`, whatever else is to be on the host. */
export function planPublicFiles(publicFolder: string): readonly Product[] {
  return planCopies(publicFolder, 'public', (path) => !/^posts\/[^/]+\.json$/u.test(path));
}

/** What the bundler made for the host. Its `index.html` is what pages are made from, and no page itself. */
export function planBundledFiles(siteFolder: string): readonly Product[] {
  return planCopies(siteFolder, 'bundle', (path) => path !== 'index.html');
}

function planCopies(folder: string, name: string, isWanted: (path: string) => boolean): readonly Product[] {
  return [...walkFiles(folder)]
    .filter(([path]) => isWanted(path))
    .map(([path, size, modified]) => ({
      id: `${name} ${path}`,
      key: `${size} ${modified}`,
      files: [path],
      task: { kind: 'copy', path, from: join(folder, path) },
    }));
}
