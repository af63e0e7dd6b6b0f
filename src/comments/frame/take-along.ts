import type { Fault } from '../../platform/fault.ts';
import { type NewId, randomId } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import type { SetAsideText } from '../exchange/export-file.ts';
import { type Known, planImport } from '../exchange/plan-import.ts';
import { decodeComment } from '../record/comment-codec.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import type { CommentKeys, CommentName } from '../store/comment-keys.ts';
import { createStoredComments } from '../store/stored-comments.ts';

/** What could not be taken along: something has its place, which may not be overwritten. It stays where it was. */
export interface LeftBehind {
  readonly name: CommentName;
  readonly text: string;
}

interface TakeAlongWorld {
  readonly from: KeyValueStorage;
  readonly to: KeyValueStorage;
  readonly keys: CommentKeys;
  readonly newId?: NewId;
}

/**
 * Merges the comments of one storage into another by the rule of imports, so that doing it again changes nothing. What
 * can't be read is copied as it is. `from` is left as it is. After a fault some may have been merged, and the rest not.
 */
export function takeAlong({ from, to, keys, newId = randomId }: TakeAlongWorld): Result<readonly LeftBehind[], Fault> {
  const found = readAll(from, keys);
  const plan = planImport(found, (name) => look(to, keys, name));
  for (const record of [...plan.added, ...plan.updated, ...plan.beside]) {
    const stored = createStoredComments(record.post, { storage: to, keys, newId, onWrite: () => undefined });
    const written = stored.write(record);
    if (!written.ok) return written;
  }
  const leftBehind: LeftBehind[] = [];
  for (const { key, text } of plan.setAside) {
    const there = to.read(key);
    if (!there.ok) return there;
    const written = there.value === null ? to.write(key, text) : ok(undefined);
    if (!written.ok) return written;
    const name = keys.parseComment(key);
    if (name !== undefined && there.value !== null && there.value !== text) leftBehind.push({ name, text });
  }
  return ok(leftBehind);
}

function readAll(
  from: KeyValueStorage,
  keys: CommentKeys,
): { readonly records: readonly CommentRecord[]; readonly setAside: readonly SetAsideText[] } {
  const records: CommentRecord[] = [];
  const setAside: SetAsideText[] = [];
  const listed = from.keys(keys.comments);
  // Where nothing can be read, nothing was ever stored from here.
  for (const key of listed.ok ? listed.value : []) {
    const name = keys.parseComment(key);
    const text = from.read(key);
    if (name === undefined || !text.ok || text.value === null) continue;
    const decoded = decodeComment(text.value, name);
    if (decoded.ok) records.push(decoded.value);
    else setAside.push({ key, text: text.value });
  }
  return { records, setAside };
}

function look(storage: KeyValueStorage, keys: CommentKeys, name: CommentName): Known {
  const text = storage.read(keys.comment(name));
  if (!text.ok) return { kind: 'unreadable' };
  if (text.value === null) return { kind: 'nothing' };
  const decoded = decodeComment(text.value, name);
  return decoded.ok ? { kind: 'record', record: decoded.value } : { kind: 'unreadable' };
}
