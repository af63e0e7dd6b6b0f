import { readSealed, writeSealed } from './sealed-file.ts';

/** A file as it was written: its path from the site's folder, its bytes, and the time (in milliseconds) on it. */
export type WrittenFile = readonly [path: string, size: number, modified: number];

/** What was written of a product, and the key of what it was made from. */
export interface Entry {
  readonly key: string;
  readonly files: readonly WrittenFile[];
}

/** What stands in the site's folder, by the ids of the products it came from. */
export type Ledger = ReadonlyMap<string, Entry>;

/** Changes with the shape of the ledger. */
const version = '1';

/** The ledger of the last build; empty where there was none, or where it can't be trusted. */
export function readLedger(file: string): Ledger {
  return new Map(readSealed<readonly (readonly [string, Entry])[]>(file, version));
}

export function writeLedger(file: string, ledger: Ledger): void {
  writeSealed(file, version, [...ledger]);
}
