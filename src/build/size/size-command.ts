import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { budgets, checkBudgets, describeSizes } from './budgets.ts';

/** `npm run size`: what the built site weighs for its readers, and whether it stays within its budgets. */
const manifest = JSON.parse(readFileSync('.cache/manifest.json', 'utf8'));
const sizes = checkBudgets(budgets, manifest, (file) => brotliCompressSync(readFileSync(join('dist', file))).length);
console.log(describeSizes(sizes));
if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
