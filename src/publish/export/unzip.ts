import { inflateSync } from 'fflate';
import { failed, ok, type Result } from '../../platform/result.ts';
import { crc32 } from './crc-32.ts';
import type { PackedFile } from './zip.ts';
import { packedBytes, readZipDirectory, type ZipRecord } from './zip-directory.ts';

/** Why nothing of a zip file was read. */
export type ZipFault =
  | { readonly code: 'damaged-archive'; readonly format: 'zip'; readonly detail: string }
  | { readonly code: 'too-large-unpacked'; readonly limitBytes: number }
  /** It is made to hurt: why it was not read. */
  | { readonly code: 'hostile-source'; readonly detail: string };

/** What may come out of a zip file, in bytes. */
const unpackedLimit = 200_000_000;

/** Texts become a tenth when they are packed, and hardly ever a hundredth; zeros a thousandth. */
const highestRatio = 200;
/** Below this many bytes a high ratio is no harm, and may be chance. */
const harmlessSize = 1_000_000;

/**
 * Unpacks a zip file, all of it or nothing. Everything it claims is checked before and after: names that lead out of
 * a folder, more than `limitBytes` in all, packing that is too good to be true and content that was spoilt are refused.
 */
export function unzip(bytes: Uint8Array, limitBytes = unpackedLimit): Result<readonly PackedFile[], ZipFault> {
  const records = readZipDirectory(bytes);
  if (typeof records === 'string') return damaged(records);
  const fault = records.map(suspicion).find((found) => found !== undefined);
  if (fault !== undefined) return failed(fault);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  if (sum(records.map(({ size }) => size)) > limitBytes) return failed({ code: 'too-large-unpacked', limitBytes });
  if (sum(records.map(({ packedSize }) => packedSize)) > bytes.length) {
    return hostile('Several files in it are the same bytes.');
  }
  const files: PackedFile[] = [];
  for (const record of records) {
    if (record.name.endsWith('/')) continue;
    const unpacked = unpack(bytes, record);
    if (unpacked === undefined) return damaged(`${shown(record.name)} in it is damaged`);
    files.push({ name: record.name, bytes: unpacked });
  }
  return ok(files);
}

/** What is wrong with what the directory says of a file, if anything. */
function suspicion({ name, isEncrypted, method, size, packedSize }: ZipRecord): ZipFault | undefined {
  if (isUnsafe(name))
    return { code: 'hostile-source', detail: `The name of a file in it leads elsewhere: ${shown(name)}` };
  if (size > harmlessSize && size > packedSize * highestRatio) {
    return {
      code: 'hostile-source',
      detail: `${shown(name)} in it would be ${Math.round(size / 1e6)} MB, made of nearly nothing.`,
    };
  }
  if (isEncrypted)
    return { code: 'damaged-archive', format: 'zip', detail: `${shown(name)} in it is locked by a password` };
  if (method !== 0 && method !== 8) {
    return {
      code: 'damaged-archive',
      format: 'zip',
      detail: `${shown(name)} in it is packed in a way that is not known`,
    };
  }
  return undefined;
}

/** Whether a name is no path within a folder, on any system. */
function isUnsafe(name: string): boolean {
  return (
    name === '' ||
    /^(?:\/|[a-z]:)|\\|\p{Cc}/iu.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.')
  );
}

function unpack(bytes: Uint8Array, record: ZipRecord): Uint8Array | undefined {
  const packed = packedBytes(bytes, record);
  if (packed === undefined) return undefined;
  const unpacked = record.method === 0 ? packed : inflate(packed, record.size);
  return unpacked?.length === record.size && crc32(unpacked) === record.checksum ? unpacked : undefined;
}

/** A byte more than there should be would be seen by the length; it never takes more memory than that. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    // The library throws plain errors with a message for people, and says no more with it than that it is damaged.
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}

function damaged(detail: string): Result<never, ZipFault> {
  return failed({ code: 'damaged-archive', format: 'zip', detail });
}

function hostile(detail: string): Result<never, ZipFault> {
  return failed({ code: 'hostile-source', detail });
}

/** A name for people: short, on one line. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
