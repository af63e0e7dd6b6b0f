import type { Fault } from '../../platform/fault.ts';
import type { NewId } from '../../platform/ids.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import { decodeComment, encodeComment, type Unreadable } from '../record/comment-codec.ts';
import { type CommentRecord, toTombstone } from '../record/comment-record.ts';
import { mergeComment } from '../record/merge-comments.ts';
import type { CommentKeys, CommentName } from './comment-keys.ts';
import type { SetAside } from './comments-snapshot.ts';

/** What the storage holds under a comment's key. */
export type Stored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'record'; readonly record: CommentRecord }
  | { readonly kind: 'unreadable'; readonly code: Unreadable['code'] };

/** The records of one post in the storage, where an unreadable one is safe from every write. */
export interface StoredComments {
  readonly list: () => Result<readonly string[], Fault>;
  readonly read: (id: string) => Result<Stored, Fault>;
  /** Writes a record, never over a newer or an unreadable one. The result is what stays. */
  readonly write: (record: CommentRecord) => Result<CommentRecord, Fault>;
  /** The same for a change that was made here: it has failed where another version stays. */
  readonly change: (record: CommentRecord) => Result<CommentRecord, Fault>;
  /** An id that nothing is stored under. */
  readonly freshId: () => string;
  /** Everything unreadable that was met so far. */
  readonly setAside: () => readonly SetAside[];
  /** Something unreadable in the second copy, which says something else than the first. */
  readonly setAsideCopy: (name: CommentName, text: string, reason: Unreadable) => void;
}

interface StoredCommentsWorld {
  readonly storage: KeyValueStorage;
  readonly keys: CommentKeys;
  readonly newId: NewId;
  /** Hears of each record that was written, as its text. */
  readonly onWrite: (name: CommentName, text: string) => void;
}

/** The stored comments on `post`. */
export function createStoredComments(
  post: string,
  { storage, keys, newId, onWrite }: StoredCommentsWorld,
): StoredComments {
  const setAside = new Map<string, SetAside>();

  function read(id: string): Result<Stored, Fault> {
    const key = keys.comment({ post, id });
    const text = storage.read(key);
    if (!text.ok) return failed(text.fault);
    if (text.value === null) return ok({ kind: 'nothing' });
    const decoded = decodeComment(text.value, { post, id });
    if (decoded.ok) {
      setAside.delete(key);
      return ok({ kind: 'record', record: decoded.value });
    }
    setAside.set(key, { key, text: text.value, reason: decoded.fault });
    return ok({ kind: 'unreadable', code: decoded.fault.code });
  }

  function write(record: CommentRecord): Result<CommentRecord, Fault> {
    const stored = read(record.id);
    if (!stored.ok) return stored;
    switch (stored.value.kind) {
      case 'unreadable':
        // Only the second copy may still have the comment under this id, and it is not to come back from there.
        onWrite(record, encodeComment(record.deletedAt === undefined ? toTombstone(record, record.updatedAt) : record));
        // Words get a place of their own beside it; a deletion has nothing there to delete.
        return record.deletedAt === undefined ? write({ ...record, id: freshId() }) : ok(record);
      case 'record':
        if (mergeComment(record, stored.value.record) !== record) return ok(stored.value.record);
        break;
      case 'nothing':
        break;
    }
    const text = encodeComment(record);
    const written = storage.write(keys.comment({ post, id: record.id }), text);
    if (!written.ok) return written;
    onWrite(record, text);
    return ok(record);
  }

  function change(record: CommentRecord): Result<CommentRecord, Fault> {
    const outcome = write(record);
    if (!outcome.ok || outcome.value.id !== record.id) return outcome;
    return encodeComment(outcome.value) === encodeComment(record) ? outcome : failed({ code: 'storage-unverified' });
  }

  function freshId(): string {
    for (let attempt = 0; attempt < 10; attempt++) {
      const id = newId();
      const stored = storage.read(keys.comment({ post, id }));
      if (!stored.ok || stored.value === null) return id;
    }
    throw new Error('Ten new ids in a row were taken already: the source of ids repeats itself');
  }

  return {
    list: () => {
      const listed = storage.keys(keys.commentsOf(post));
      if (!listed.ok) return listed;
      return ok(listed.value.map((key) => keys.parseComment(key)?.id).filter((id) => id !== undefined));
    },
    read,
    write,
    change,
    freshId,
    setAside: () => [...setAside.values()],
    setAsideCopy: (name, text, reason) => {
      const key = keys.comment(name);
      if (setAside.get(key)?.text !== text) setAside.set(`${key} again`, { key, text, reason });
    },
  };
}
