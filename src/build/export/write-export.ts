import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import { describeSystemError, isMissing } from '../import/system-error.ts';
import type { ExportFault } from './export-fault.ts';

export type ExportOutcome = 'written' | 'replaced' | 'unchanged';

export interface ExportWriter {
  /** Writes a file whole, or not at all. What holds something else is replaced only by force. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<Result<ExportOutcome, ExportFault>>;
}

/** A writer for one run. With `isDryRun` it says what it would do, and does nothing. */
export function createExportWriter({
  isDryRun,
  force,
}: {
  readonly isDryRun: boolean;
  readonly force: boolean;
}): ExportWriter {
  /** On many systems `A.md` and `a.md` are one file, and the second must not replace the first of the same run. */
  const ofThisRun = new Set<string>();
  return {
    write: async (path, content) => {
      const name = path.normalize('NFC').toLowerCase();
      try {
        const there = await readIfThere(path);
        const bytes = Buffer.from(content);
        const isSame = there?.equals(bytes) === true;
        if (there !== undefined && !isSame && (!force || ofThisRun.has(name))) {
          return failed({ code: 'file-taken', file: path });
        }
        ofThisRun.add(name);
        if (isSame) return ok('unchanged');
        if (!isDryRun) await writeWhole(path, bytes);
        return ok(there === undefined ? 'written' : 'replaced');
      } catch (error) {
        return failed({ code: 'not-written', file: path, detail: describeSystemError(error) });
      }
    },
  };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes beside the file and renames: whoever reads it meets the old one or the new one, never a part of either. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const draft = join(dirname(path), `.export-${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
