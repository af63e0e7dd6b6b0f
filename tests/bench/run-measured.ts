import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /** The most memory that the command and all it started held at one moment, in megabytes; 0 where it can't be told. */
  readonly megabytes: number;
  readonly output: string;
}

const millisecondsBetweenLooks = 100;

/** Runs a command in `folder`. Memory is read from /proc, which Linux alone has. Throws when the command fails. */
export async function runMeasured(command: string, args: readonly string[], folder: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(child.pid ?? 0));
  }, millisecondsBetweenLooks);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: peak / 1024, output };
}

/** Kilobytes that a process and its descendants hold, shared pages of each counted by their share (Pss). */
function memoryOfTree(root: number): number {
  const parents = new Map(processes().map((id) => [id, parentOf(id)]));
  const isInTree = (id: number): boolean => id === root || (id > 1 && isInTree(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isInTree).reduce((sum, id) => sum + memoryOf(id), 0);
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function parentOf(id: number): number {
  return Number(/^PPid:\s+(\d+)/mu.exec(read(`/proc/${id}/status`))?.[1] ?? 0);
}

function memoryOf(id: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}
