import { join } from 'node:path';
import process from 'node:process';
import { systemClock } from '../platform/clock.ts';
import type { Bundle } from './bundle/bundle.ts';
import { describeBuild } from './describe-build.ts';
import { makeSite } from './make-site.ts';
import { createProgress } from './progress.ts';

/** Makes the site of the project in `root` with the bundler's files, shows how far it is, and tells what it did. */
export async function buildSite(root: string, outFolder: string, bundle: Bundle): Promise<string> {
  const progress = createProgress((text) => process.stderr.write(text), process.stderr.isTTY, systemClock);
  const made = await makeSite({
    publicFolder: join(root, 'public'),
    outFolder,
    memory: join(root, '.cache'),
    bundle,
    progress,
  });
  return describeBuild(outFolder, made);
}
