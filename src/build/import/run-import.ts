import { relative } from 'node:path';
import type { Clock } from '../../platform/clock.ts';
import type { ImportedPost } from '../../publish/sources/source.ts';
import { createProgress } from '../progress.ts';
import type { Failure } from './failure.ts';
import { findInputs, type Input } from './find-inputs.ts';
import type { ImportFault } from './import-fault.ts';
import { importHelp } from './import-help.ts';
import { type ImportOptions, readImportOptions } from './import-options.ts';
import { type Outcome, openOutput, type PostOutput } from './post-output.ts';
import { readInput } from './read-input.ts';
import { readPosts } from './read-posts.ts';
import { reportFailures, reportNotes, reportPost, reportPostShortly, reportTotals } from './report.ts';

/** The command's surroundings. */
export interface ImportWorld {
  /** Where the person is: the paths they give start here. */
  readonly workingDirectory: string;
  /** Where posts go unless told otherwise. */
  readonly defaultOut: string;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly isErrorTerminal: boolean;
  /** Whether the person asked to stop, which happens between two inputs. */
  readonly isInterrupted: () => boolean;
  readonly clock: Clock;
  readonly fetch?: typeof globalThis.fetch;
}

/** Of more posts than these at once, a line each has to do. */
const longReports = 20;

/** Runs `npm run import`. The result is the exit status: 0, 1 (an input failed), 2 (usage) or 130 (interrupted). */
export async function runImport(args: readonly string[], world: ImportWorld): Promise<number> {
  const options = readImportOptions(args);
  if (!options.ok) return refuse(options.fault, world);
  if (options.value === 'help') {
    world.writeOut(importHelp);
    return 0;
  }
  const { inputs, failures } = await findInputs(options.value.inputs, world.workingDirectory);
  const single = singlePostOption(options.value);
  if (single !== undefined && inputs.length > 1) return refuse(explainSingle(single, `${inputs.length} inputs`), world);
  return importAll(inputs, failures, options.value, world);
}

async function importAll(
  inputs: readonly Input[],
  notFound: readonly Failure[],
  options: ImportOptions,
  world: ImportWorld,
): Promise<number> {
  const output = openOutput(options, world);
  const progress = createProgress(world.writeError, world.isErrorTerminal, world.clock);
  const write = output.isStandardOutput ? world.writeError : world.writeOut;
  const say = (text: string) => {
    progress.clear();
    write(text);
  };
  const single = singlePostOption(options);
  const failures: Failure[] = [...notFound];
  const outcomes: Outcome[] = [];
  let done = 0;
  for (const input of inputs) {
    if (world.isInterrupted()) break;
    progress.show(done, inputs.length, input.name);
    const read = await readAll(input, options, world);
    // Standard input ends early when the person gives up, and half a text is none.
    if (world.isInterrupted()) break;
    if (!read.ok) {
      failures.push({ name: input.name, fault: read.fault });
      done++;
      continue;
    }
    const { posts, notes, formats } = read.value;
    if (posts.length > 1 && single !== undefined) {
      return refuse(explainSingle(single, `${posts.length} posts in ${input.name}`), world);
    }
    failures.push(...read.value.failures);
    const about = { isShort: inputs.length > longReports || posts.length > longReports, formats };
    let put = 0;
    for (const post of posts) {
      // Nobody wants to wait for the rest of a large export.
      if (put > 0 && world.isInterrupted()) break;
      progress.show(put, posts.length, input.name, 'posts');
      const name = posts.length > 1 ? `${input.name} (${post.post.title})` : input.name;
      const result = await putPost(post, name, about, output, say, options, world);
      if ('outcome' in result) outcomes.push(result.outcome);
      else failures.push(result);
      put++;
    }
    if (notes.length > 0) say(`${reportNotes(input.name, notes)}\n`);
    if (put < posts.length) break;
    done++;
  }
  progress.clear();
  if (done < inputs.length) world.writeError(`Stopped after ${done} of ${inputs.length} inputs.\n`);
  say(`${reportTotals({ outcomes, failures: failures.length, isDryRun: options.isDryRun })}\n`);
  if (failures.length > 0) world.writeError(`${reportFailures(failures)}\n`);
  if (done < inputs.length) return 130;
  return failures.length > 0 ? 1 : 0;
}

async function readAll(input: Input, { given }: ImportOptions, { standardInput, fetch, clock }: ImportWorld) {
  const file = await readInput(input, { standardInput, now: clock(), ...(fetch && { fetch }) });
  return file.ok ? readPosts(input.name, file.value, given) : file;
}

async function putPost(
  read: ImportedPost,
  name: string,
  { isShort, formats }: { readonly isShort: boolean; readonly formats: readonly string[] },
  output: PostOutput,
  say: (text: string) => void,
  { isDryRun }: ImportOptions,
  { workingDirectory }: ImportWorld,
): Promise<{ readonly outcome: Outcome } | Failure> {
  const put = await output.put(read);
  if (!put.ok) return { name, fault: nearer(put.fault, workingDirectory) };
  const { outcome, slug, path } = put.value;
  const place = path === undefined ? 'standard output' : nearerPath(path, workingDirectory);
  const post = { ...read, post: { ...read.post, slug } };
  const became = { outcome, place, isDryRun, formats };
  say(isShort ? `${reportPostShortly(name, post, became)}\n` : `${reportPost(name, post, became)}\n\n`);
  return { outcome };
}

/** The option that names one post and so fits only one. */
function singlePostOption({ given }: ImportOptions): '--title' | '--slug' | undefined {
  if (given.title !== undefined) return '--title';
  return given.slug === undefined ? undefined : '--slug';
}

function explainSingle(option: string, what: string): string {
  return `${option} names one post, but there are ${what}. Import them one at a time, or leave ${option} out.`;
}

function refuse(why: string, { writeError }: ImportWorld): number {
  writeError(`${why}\nSee npm run import -- --help\n`);
  return 2;
}

/** A fault that names its file as the person would. */
function nearer(fault: ImportFault, workingDirectory: string): ImportFault {
  return 'file' in fault ? { ...fault, file: nearerPath(fault.file, workingDirectory) } : fault;
}

function nearerPath(path: string, workingDirectory: string): string {
  const near = relative(workingDirectory, path);
  return near.startsWith('..') ? path : near;
}
