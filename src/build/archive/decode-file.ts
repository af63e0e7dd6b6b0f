import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { FileFault } from './file-fault.ts';

/** What a file of the publisher's says, and its bytes. */
export interface DecodedFile<T> {
  readonly value: T;
  readonly bytes: Uint8Array;
}

/**
 * Reads a JSON file with `decode`; `file` is a path from the publisher's `folder`. A fault says which file it is, and
 * what is wrong with it.
 */
export function decodeFile<T>(
  folder: string,
  file: string,
  decode: (data: unknown) => Result<T, readonly string[]>,
): Result<DecodedFile<T>, FileFault> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    return failed({ file, issues: ['the file is missing or can’t be read'] });
  }
  let data: unknown;
  try {
    // The decoder takes away the byte order mark that editors on Windows write.
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    return failed({ file, issues: [`is not valid JSON: ${error instanceof Error ? error.message : String(error)}`] });
  }
  const decoded = decode(data);
  return decoded.ok ? ok({ value: decoded.value, bytes }) : failed({ file, issues: decoded.fault });
}
