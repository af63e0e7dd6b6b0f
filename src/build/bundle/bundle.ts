import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from '../output/ledger.ts';
import { readSealed, writeSealed } from '../output/sealed-file.ts';
import { walkFiles } from '../output/walk-files.ts';

/** Where the bundler leaves what it makes, from the project's folder. Kept from one build to the next. */
export const bundleFolder = '.cache/bundle';

/** What the bundler has made of the code. */
export interface Bundle {
  /** Names the code and the settings in it. */
  readonly key: string;
  /** Holds the files for the host, and the `index.html` that pages are made from. */
  readonly siteFolder: string;
  /** The code of the threads that make pages. */
  readonly pageWorker: string;
  /** The code of the threads that make parts of the search index. */
  readonly searchWorker: string;
}

export function bundleIn(root: string, key: string): Bundle {
  return {
    key,
    siteFolder: join(root, bundleFolder, 'site'),
    pageWorker: join(root, bundleFolder, 'worker/page-worker.js'),
    searchWorker: join(root, bundleFolder, 'worker/part-worker.js'),
  };
}

const seal = 'bundle.json';

/** Remembers that the bundle in the project's folder `root` is whole, and what it was made from. */
export function keepBundle(root: string, key: string): void {
  writeSealed(join(root, '.cache', seal), key, [...walkFiles(join(root, bundleFolder))]);
}

/** The bundle of an earlier build, where it was made from just this code and is there as it was made. */
export function keptBundle(root: string, key: string): Bundle | undefined {
  const files = readSealed<readonly WrittenFile[]>(join(root, '.cache', seal), key);
  if (files === undefined) return undefined;
  return JSON.stringify(files) === JSON.stringify([...walkFiles(join(root, bundleFolder))])
    ? bundleIn(root, key)
    : undefined;
}

/** The bundler's `index.html`, and the styles it names. */
export function readTemplate({ siteFolder }: Bundle): { readonly html: string; readonly styles: string } {
  const html = readFileSync(join(siteFolder, 'index.html'), 'utf8');
  const css = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/u.exec(html)?.[1];
  return { html, styles: css === undefined ? '' : readFileSync(join(siteFolder, css), 'utf8') };
}
