import { resolve } from 'node:path';
import process from 'node:process';
import { systemClock } from '../../platform/clock.ts';
import { runExport } from './run-export.ts';

let isInterrupted = false;
process.on('SIGINT', () => {
  isInterrupted = true;
});

// The reader of a pipe may leave early, as `head` does; there is nobody left to tell then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(1);
});

// npm changes to the project's folder and says where the person was; a leftover of another script says nothing.
const { npm_lifecycle_event: script, INIT_CWD: startFolder } = process.env;

process.exitCode = await runExport(process.argv.slice(2), {
  workingDirectory: script === 'export' && startFolder !== undefined ? startFolder : process.cwd(),
  folder: resolve('public'),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isErrorTerminal: process.stderr.isTTY === true,
  isInterrupted: () => isInterrupted,
  clock: systemClock,
});
