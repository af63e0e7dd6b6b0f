import type { Fault } from '../../platform/fault.ts';
import { laterVersion } from '../../platform/later-version.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import type { Mark, MarkCodec, UnreadableMark } from './mark-codec.ts';
import type { MarkKeys, MarkKind } from './mark-keys.ts';

/** Why a mark could not be changed; `unreadable`: something that can't be read has its place, and keeps it. */
export type MarkFault = Fault | { readonly code: 'unreadable' };

/** A stored text that is no mark we can read, exactly as it was found. It is never written to. */
export interface SetAsideMark {
  readonly kind: MarkKind;
  readonly post: string;
  readonly text: string;
  readonly reason: UnreadableMark;
}

/** The marks of one kind, as far as they have been read. */
export interface MarkShelf<M extends Mark> {
  /** Reads all that are stored. Gives the fault that kept them, or some of them, from being read. */
  readonly readAll: () => Fault | undefined;
  /** Reads the mark of one post anew. */
  readonly read: (post: string) => Result<M | undefined, MarkFault>;
  readonly marks: () => readonly M[];
  readonly setAside: () => readonly SetAsideMark[];
  /** Stores a mark, never over a newer or an unreadable one. The result is what stays. */
  readonly write: (mark: M) => Result<M, MarkFault>;
  /** Stores a text that can't be read here as it is, where nothing has its place yet. */
  readonly keepUnread: (post: string, text: string) => Result<void, Fault>;
  /** Removes a mark for good; an unreadable one stays. */
  readonly remove: (post: string) => Result<void, MarkFault>;
}

export function createMarkShelf<M extends Mark>(
  kind: MarkKind,
  codec: MarkCodec<M>,
  storage: KeyValueStorage,
  keys: MarkKeys,
): MarkShelf<M> {
  const marks = new Map<string, M>();
  const setAside = new Map<string, SetAsideMark>();

  function read(post: string): Result<M | undefined, MarkFault> {
    const stored = storage.read(keys.mark({ kind, post }));
    if (!stored.ok) return stored;
    const text = stored.value;
    marks.delete(post);
    setAside.delete(post);
    if (text === null) return ok(undefined);
    const decoded = codec.decode(text, post);
    if (decoded.ok) {
      marks.set(post, decoded.value);
      return decoded;
    }
    setAside.set(post, { kind, post, text, reason: decoded.fault });
    return failed({ code: 'unreadable' });
  }

  return {
    read,
    readAll: () => {
      const listed = storage.keys(keys.all(kind));
      if (!listed.ok) return listed.fault;
      marks.clear();
      setAside.clear();
      let fault: Fault | undefined;
      for (const key of listed.value) {
        const name = keys.parse(key);
        const outcome = name === undefined ? undefined : read(name.post);
        if (outcome?.ok === false && outcome.fault.code !== 'unreadable') fault = outcome.fault;
      }
      return fault;
    },
    marks: () => [...marks.values()],
    setAside: () => [...setAside.values()],
    write: (mark) => {
      const known = read(mark.post);
      if (!known.ok) return known;
      if (known.value !== undefined && laterVersion(mark, known.value) !== mark) return ok(known.value);
      const written = storage.write(keys.mark({ kind, post: mark.post }), codec.encode(mark));
      if (!written.ok) return written;
      marks.set(mark.post, mark);
      return ok(mark);
    },
    keepUnread: (post, text) => {
      const key = keys.mark({ kind, post });
      const stored = storage.read(key);
      if (!stored.ok) return stored;
      const written = stored.value === null ? storage.write(key, text) : ok(undefined);
      read(post);
      return written;
    },
    remove: (post) => {
      const known = read(post);
      if (!known.ok) return known;
      const removed = storage.remove(keys.mark({ kind, post }));
      if (removed.ok) marks.delete(post);
      return removed;
    },
  };
}
