import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a sealed file holds, and which version of the code wrote it. */
interface Sealed<T> {
  readonly version: string;
  readonly content: T;
}

/**
 * Keeps something for the next build. The file begins with the checksum of the rest, so that half a file, or one
 * somebody edited, is known as such; it takes the place of the old one in a single step.
 */
export function writeSealed<T>(file: string, version: string, content: T): void {
  const text = JSON.stringify({ version, content } satisfies Sealed<T>);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${checksum(text)}\n${text}`);
  renameSync(`${file}.new`, file);
}

/**
 * What `writeSealed` kept there with the same `version`; `undefined` where there is nothing, or where it is damaged or
 * was written by other code: it has to be made anew then. What it holds is taken to be a `T`, on the word of the seal.
 */
export function readSealed<T>(file: string, version: string): T | undefined {
  let kept: string;
  try {
    kept = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const end = kept.indexOf('\n');
  const text = kept.slice(end + 1);
  if (end < 0 || kept.slice(0, end) !== checksum(text)) return undefined;
  const sealed: unknown = JSON.parse(text);
  return isSealed<T>(sealed, version) ? sealed.content : undefined;
}

function isSealed<T>(value: unknown, version: string): value is Sealed<T> {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === version;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
