import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { type Bundle, keptBundle } from './bundle/bundle.ts';
import { bundleKey } from './bundle/bundle-key.ts';
import { describeFailure } from './describe-failure.ts';

const help = `npm run build              makes dist/, of which only what has changed since the last build
npm run build -- --clean   forgets all that earlier builds found out, and makes everything anew`;

/** `npm run build`. The bundler is started only where the code, or the settings in it, have changed. */
async function run(): Promise<void> {
  const root = process.cwd();
  const { values } = parseArgs({ options: { clean: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.clean) rmSync(join(root, '.cache'), { recursive: true, force: true });
  const bundle = keptBundle(root, bundleKey(root)) ?? (await makeBundle(root));
  if (bundle === undefined) process.exitCode = 1;
  else console.log(await buildSite(root, join(root, 'dist'), bundle));
}

/** Has the code bundled by a process of its own; `undefined` where that failed, which it has told itself. */
async function makeBundle(root: string): Promise<Bundle | undefined> {
  console.error('Bundling the code of the site …');
  const child = fork(fileURLToPath(new URL('bundle/bundle-command.ts', import.meta.url)));
  const [status] = await once(child, 'exit');
  return status === 0 ? keptBundle(root, bundleKey(root)) : undefined;
}

process.on('SIGINT', () => {
  console.error('\nStopped. dist/ holds the site that was made last, whole.');
  process.exit(130);
});

run().catch((error: unknown) => {
  console.error(`\n${describeError(error)}`);
  // What still runs, such as the indexing of a site that will not be, is not waited for.
  process.exit(1);
});

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isUsage = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isUsage ? `${error.message}\n\n${help}` : describeFailure(error);
}
