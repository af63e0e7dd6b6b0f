import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import { timestampFromUnix } from '../../post/timestamp.ts';
import type { Input } from './find-inputs.ts';
import type { ImportFault } from './import-fault.ts';
import { decodeText, readLimited } from './input-text.ts';
import { describeSystemError, isMissing } from './system-error.ts';

/** A text that has been read, and what is known about where it comes from. */
export interface InputText {
  readonly text: string;
  /** The file's name without folders and extension; `undefined` for standard input. */
  readonly fileName: string | undefined;
  /** Whether the name says that the file is JSON. */
  readonly isJsonFile: boolean;
  /** When the file last changed; standard input changed just now. RFC 3339. */
  readonly changedAt: string;
}

/** Reads an input. `now` dates standard input, and `standardInput` is where it comes from. */
export async function readInput(
  input: Input,
  standardInput: AsyncIterable<Uint8Array>,
  now: Date,
): Promise<Result<InputText, ImportFault>> {
  try {
    const isFile = input.kind === 'file';
    const bytes = await readLimited(isFile ? createReadStream(input.path) : standardInput);
    if (!bytes.ok) return bytes;
    const text = decodeText(bytes.value);
    if (!text.ok) return text;
    const extension = isFile ? extname(input.path) : '';
    return ok({
      text: text.value,
      fileName: isFile ? basename(input.path, extension) : undefined,
      isJsonFile: extension.toLowerCase() === '.json',
      changedAt: toSeconds(isFile ? (await stat(input.path)).mtime : now),
    });
  } catch (error) {
    return failed(
      isMissing(error) ? { code: 'not-found' } : { code: 'unreadable', detail: describeSystemError(error) },
    );
  }
}

/** Fractions of a second would only be noise in a post. */
function toSeconds(date: Date): string {
  return timestampFromUnix(Math.floor(date.getTime() / 1000)) ?? '1970-01-01T00:00:00Z';
}
