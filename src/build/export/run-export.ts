import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../platform/clock.ts';
import { defaultSettings, readSettings } from '../archive/read-settings.ts';
import { createProgress } from '../progress.ts';
import type { ExportFault } from './export-fault.ts';
import { exportForms, type FileForm, type FolderForm } from './export-form.ts';
import { exportHelp } from './export-help.ts';
import { type ExportOptions, readExportOptions } from './export-options.ts';
import { type ExportFailure, reportFailures, reportTotals } from './export-report.ts';
import { createPostReader, type ExportedPost, listPostFiles } from './read-exported.ts';
import { startWholeSite } from './whole-site.ts';
import { createExportWriter, type ExportOutcome } from './write-export.ts';

/** The command's surroundings. */
export interface ExportWorld {
  /** Where the person is: the paths they give start here. */
  readonly workingDirectory: string;
  /** The publisher's folder, with `site.json` and `posts`. */
  readonly folder: string;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly isErrorTerminal: boolean;
  /** Whether the person asked to stop, which happens between two posts. */
  readonly isInterrupted: () => boolean;
  readonly clock: Clock;
}

/** Runs `npm run export`. The result is the exit status: 0, 1 (a post failed), 2 (usage) or 130 (interrupted). */
export async function runExport(args: readonly string[], world: ExportWorld): Promise<number> {
  const options = readExportOptions(args);
  if (!options.ok) {
    world.writeError(`${options.fault}\nSee npm run export -- --help\n`);
    return 2;
  }
  if (options.value === 'help') {
    world.writeOut(exportHelp);
    return 0;
  }
  return exportAll(options.value, world);
}

async function exportAll(options: ExportOptions, world: ExportWorld): Promise<number> {
  const files = await listPostFiles(world.folder);
  const { read, missing } = createPostReader(world.folder, options.slugs);
  const output = await openOutput(options, world);
  const progress = createProgress(world.writeError, world.isErrorTerminal, world.clock);
  const failures: ExportFailure[] = [];
  let done = 0;
  for (const file of files) {
    // Reading and printing hold the thread, on which the word that somebody wants to stop must arrive too.
    await setImmediate();
    if (world.isInterrupted()) break;
    progress.show(done, files.length, file);
    const exported = read(file);
    const fault = exported?.ok === false ? exported.fault : exported && (await output.add(exported.value));
    if (fault !== undefined) failures.push({ name: file, fault });
    done++;
  }
  progress.clear();
  const isStopped = done < files.length;
  if (!isStopped) {
    failures.push(...missing().map((slug) => ({ name: slug, fault: { code: 'no-such-post' } as const })));
    const fault = await output.end();
    if (fault !== undefined) failures.push({ name: output.place, fault });
  } else world.writeError(`Stopped after ${done} of ${files.length} posts.\n`);
  const { isDryRun } = options;
  const outcomes = output.outcomes();
  world.writeOut(`${reportTotals({ outcomes, failures: failures.length, isDryRun, place: output.place })}\n`);
  if (failures.length > 0) {
    world.writeError(`${reportFailures(failures.map((one) => nearer(one, world.workingDirectory)))}\n`);
  }
  if (isStopped) return 130;
  return failures.length > 0 ? 1 : 0;
}

/** Where the posts of a run go. */
interface ExportOutput {
  /** As the person would name it. */
  readonly place: string;
  readonly add: (exported: ExportedPost) => Promise<ExportFault | undefined>;
  /** What is to be done when all posts are there. */
  readonly end: () => Promise<ExportFault | undefined>;
  readonly outcomes: () => readonly ExportOutcome[];
}

async function openOutput(options: ExportOptions, world: ExportWorld): Promise<ExportOutput> {
  const form: FolderForm | FileForm = exportForms[options.form];
  const path = resolve(world.workingDirectory, options.out ?? form.defaultOut);
  switch (form.kind) {
    case 'folder':
      return openFolder(form, path, options, world);
    case 'file':
      return openFile(form, (await isFolder(path)) ? join(path, basename(form.defaultOut)) : path, options, world);
  }
}

function openFolder(form: FolderForm, folder: string, options: ExportOptions, world: ExportWorld): ExportOutput {
  const writer = createExportWriter(options);
  const outcomes: ExportOutcome[] = [];
  return {
    place: nearerPath(folder, world.workingDirectory),
    add: async (exported) => {
      // Slugs are no paths, so the file is always in the folder.
      const path = join(folder, `${exported.post.slug}${form.extension}`);
      const written = await writer.write(path, form.print(exported));
      if (!written.ok) return written.fault;
      outcomes.push(written.value);
      if (options.isDryRun) world.writeOut(`${written.value.padEnd(9)} ${nearerPath(path, world.workingDirectory)}\n`);
      return undefined;
    },
    end: async () => undefined,
    outcomes: () => outcomes,
  };
}

function openFile(form: FileForm, path: string, options: ExportOptions, world: ExportWorld): ExportOutput {
  const settings = readSettings(world.folder);
  const site = settings.ok ? settings.value : defaultSettings;
  const whole = startWholeSite(form.content, { folder: world.folder, site });
  let count = 0;
  let outcome: ExportOutcome | undefined;
  return {
    place: nearerPath(path, world.workingDirectory),
    add: async (exported) => {
      whole.add(exported);
      count++;
      return undefined;
    },
    end: async () => {
      if (count === 0) return undefined;
      const written = await createExportWriter(options).write(path, whole.finish());
      if (!written.ok) return written.fault;
      outcome = written.value;
      return undefined;
    },
    outcomes: () => (outcome === undefined ? [] : new Array<ExportOutcome>(count).fill(outcome)),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** A failure that names its file as the person would. */
function nearer({ name, fault }: ExportFailure, workingDirectory: string): ExportFailure {
  return { name, fault: 'file' in fault ? { ...fault, file: nearerPath(fault.file, workingDirectory) } : fault };
}

function nearerPath(path: string, workingDirectory: string): string {
  const near = relative(workingDirectory, path);
  return near.startsWith('..') ? path : near;
}
