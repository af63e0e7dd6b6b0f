import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Budget, checkBudgets, describeSizes, embedBudgets, loaderLimit, siteBudgets } from './budgets.ts';

/** `npm run size`: what the built site weighs for its readers, and whether it stays within its budgets. */
const built = (file: string) => readFileSync(join('dist', file));
const check = (budgets: readonly Budget[], manifest: string) =>
  checkBudgets(
    budgets,
    JSON.parse(readFileSync(join('.cache', manifest), 'utf8')),
    (file) => brotliCompressSync(built(file)).length,
  );

const sizes = [
  ...check(siteBudgets, 'manifest.json'),
  ...check(embedBudgets, 'embed-manifest.json'),
  { name: 'embed.js, with gzip', bytes: gzipSync(built('embed.js')).length, limit: loaderLimit },
];
console.log(describeSizes(sizes));
if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
