import process from 'node:process';
import { createBuilder } from 'vite';
import { describeFailure } from '../describe-failure.ts';
import { bundleCode } from './bundle-code.ts';

// Bundles the code of the project it is started in, and ends. What a bundler holds in memory goes with it.

try {
  await bundleCode(await createBuilder({ logLevel: 'warn', build: { reportCompressedSize: false } }), process.cwd());
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
