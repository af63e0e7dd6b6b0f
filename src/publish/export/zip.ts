import { zipSync } from 'fflate';

/** A file to pack, and a file that was packed. */
export interface PackedFile {
  /** A path with `/` between its parts. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The first day that zip files can write. With one time for all, equal files make equal bytes. */
const noTime = new Date(1980, 0, 1);

/** Packs files into the bytes of a zip file. The same files make the same bytes. */
export function zip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: noTime });
}
