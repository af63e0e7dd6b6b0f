import { resolve } from 'node:path';
import process from 'node:process';
import { describeFaults } from '../archive/file-fault.ts';
import { readArchive } from '../archive/read-archive.ts';
import { bundleKey } from '../bundle/bundle-key.ts';
import { checkReferences } from './check-references.ts';
import { filesIn } from './files-in.ts';

// `npm run check:posts`: tells every fault of every post, and builds nothing.

const publicFolder = resolve('public');
const { posts, faults } = await readArchive({
  folder: publicFolder,
  memory: resolve('.cache/archive.json'),
  version: bundleKey(process.cwd()),
});
const refused = new Map(faults.map((fault) => [fault.file, fault]));
const flaws = checkReferences(posts, filesIn(publicFolder)).filter(({ file }) => !refused.has(file));
const all = [...faults, ...flaws];
const issues = all.reduce((sum, fault) => sum + fault.issues.length, 0);
if (all.length > 0) process.stdout.write(`${describeFaults(all)}\n\n`);
process.stdout.write(
  issues === 0
    ? `${posts.length} posts, nothing at fault.\n`
    : `${issues} faults in ${all.length} files; ${posts.length} posts can be read.${faults.length > 0 ? ' The site can’t be built.' : ''}\n`,
);
process.exitCode = issues === 0 ? 0 : 1;
