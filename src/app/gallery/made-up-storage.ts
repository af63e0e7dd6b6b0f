import type { Fault } from '../../platform/fault.ts';
import { failed } from '../../platform/result.ts';
import { type KeyValueStorage, memoryStorage } from '../../platform/storage.ts';
import type { StorageFault } from './states.ts';

/** A storage with `fault`: one that is blocked gives nothing either, the others only take nothing. */
export function faultyStorage(
  fault: Extract<Fault, { readonly code: StorageFault }>,
  initial: Iterable<readonly [string, string]> = [],
): KeyValueStorage {
  const refuse = () => failed(fault);
  const storage = { ...memoryStorage(initial), write: refuse, remove: refuse };
  return fault.code === 'storage-blocked' ? { ...storage, keys: refuse, read: refuse } : storage;
}
