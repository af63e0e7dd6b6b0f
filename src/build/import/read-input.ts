import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FetchSourceOptions, fetchSource } from '../../platform/fetch-source.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { timestampFromUnix } from '../../post/timestamp.ts';
import { readDate } from '../../publish/sources/read-date.ts';
import type { Input } from './find-inputs.ts';
import type { ImportFault } from './import-fault.ts';
import { describeSystemError, isMissing } from './system-error.ts';

/** Larger files are refused before they fill the memory. */
export const inputLimitBytes = 64_000_000;

/** An input that has been read, and what is known about where it comes from. */
export interface InputFile {
  readonly bytes: Uint8Array;
  /** Without folders; `undefined` for standard input. */
  readonly fileName: string | undefined;
  readonly url: string | undefined;
  /** The encoding that its host says it has. */
  readonly charset: string | undefined;
  /** When the file last changed; what tells nothing changed just now. RFC 3339. */
  readonly changedAt: string;
}

export interface ReadInputWorld {
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Dates what tells nothing of when it changed. */
  readonly now: Date;
  readonly fetch?: FetchSourceOptions['fetch'];
}

/** Reads an input. */
export async function readInput(input: Input, world: ReadInputWorld): Promise<Result<InputFile, ImportFault>> {
  try {
    switch (input.kind) {
      case 'address':
        return await readAddress(input.url, world);
      case 'standard-input':
        return await readStream(world.standardInput, { fileName: undefined, changedAt: toSeconds(world.now) });
      case 'file': {
        const { size, mtime } = await stat(input.path);
        if (size > inputLimitBytes) return failed({ code: 'too-large', limitBytes: inputLimitBytes });
        const about = { fileName: basename(input.path), changedAt: toSeconds(mtime) };
        return await readStream(createReadStream(input.path), about);
      }
    }
  } catch (error) {
    return failed(
      isMissing(error) ? { code: 'not-found' } : { code: 'unreadable', detail: describeSystemError(error) },
    );
  }
}

async function readStream(
  stream: AsyncIterable<Uint8Array>,
  about: Pick<InputFile, 'fileName' | 'changedAt'>,
): Promise<Result<InputFile, ImportFault>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > inputLimitBytes) return failed({ code: 'too-large', limitBytes: inputLimitBytes });
    chunks.push(chunk);
  }
  return ok({ ...about, bytes: Buffer.concat(chunks), url: undefined, charset: undefined });
}

async function readAddress(address: string, { fetch, now }: ReadInputWorld): Promise<Result<InputFile, ImportFault>> {
  const fetched = await fetchSource(address, { ...(fetch && { fetch }), limitBytes: inputLimitBytes });
  if (!fetched.ok) return fetched;
  const { bytes, url, charset, lastModified } = fetched.value;
  return ok({
    bytes,
    url,
    charset,
    fileName: decodeName(new URL(url).pathname),
    changedAt: readDate(lastModified ?? '') ?? toSeconds(now),
  });
}

/** The last part of a path, which tells the format where nothing else does. */
function decodeName(path: string): string | undefined {
  const name = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name).replaceAll(/[/\\]/gu, '-') || undefined;
  } catch {
    return name || undefined;
  }
}

/** Fractions of a second would only be noise in a post. */
function toSeconds(date: Date): string {
  return timestampFromUnix(Math.floor(date.getTime() / 1000)) ?? '1970-01-01T00:00:00Z';
}
