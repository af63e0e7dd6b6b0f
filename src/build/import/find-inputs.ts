import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import { sourceName } from '../../publish/sources/open-bytes.ts';
import type { ImportFault } from './import-fault.ts';
import { describeSystemError, isMissing } from './system-error.ts';

/** One file, text or address to import. */
export type Input =
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'standard-input'; readonly name: string };

export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** The arguments that lead to no input. */
  readonly failures: readonly { readonly name: string; readonly fault: ImportFault }[];
}

/** Turns arguments into inputs: addresses and files as they are, folders into the texts, posts and archives within, sorted. */
export async function findInputs(args: readonly string[], workingDirectory: string): Promise<FoundInputs> {
  const inputs: Input[] = [];
  const failures: { name: string; fault: ImportFault }[] = [];
  for (const name of args) {
    const found = await findInput(name, workingDirectory);
    if (found.ok) inputs.push(...found.value);
    else failures.push({ name, fault: found.fault });
  }
  return { inputs, failures };
}

async function findInput(name: string, workingDirectory: string): Promise<Result<readonly Input[], ImportFault>> {
  if (name === '-') return ok([{ kind: 'standard-input', name: 'standard input' }]);
  if (/^https?:\/\//iu.test(name) && URL.canParse(name)) return ok([{ kind: 'address', name, url: name }]);
  const path = resolve(workingDirectory, name);
  try {
    if (!(await stat(path)).isDirectory()) return ok([{ kind: 'file', name, path }]);
    const files = await listTexts(path);
    if (files.length === 0) return failed({ code: 'empty-folder' });
    return ok(files.map((file) => ({ kind: 'file', name: join(name, file), path: join(path, file) })));
  } catch (error) {
    return failed(
      isMissing(error) ? { code: 'not-found' } : { code: 'unreadable', detail: describeSystemError(error) },
    );
  }
}

/** The texts and posts in a folder and below it, as paths from there. */
async function listTexts(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) {
      const below = await listTexts(join(folder, entry.name));
      found.push(...below.map((file) => join(entry.name, file)));
    } else if (isSourceFile(entry.name) && (await isFile(entry, join(folder, entry.name)))) {
      found.push(entry.name);
    }
  }
  return found.sort();
}

function isSourceFile(name: string): boolean {
  return sourceName.test(name) || /\.(?:zip|gz)$/iu.test(name);
}

/** Links to files count as files. Links to folders are not followed: they could lead round in circles. */
async function isFile(entry: { isFile(): boolean }, path: string): Promise<boolean> {
  return entry.isFile() || (await stat(path).catch(() => undefined))?.isFile() === true;
}
