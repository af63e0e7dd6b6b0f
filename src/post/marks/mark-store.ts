import { type Clock, systemClock } from '../../platform/clock.ts';
import type { Fault } from '../../platform/fault.ts';
import { laterMoment } from '../../platform/later-moment.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import { readCodec, savedCodec } from './mark-codec.ts';
import { markKeys } from './mark-keys.ts';
import { markVersion, type ReadMark, type SavedMark } from './mark-records.ts';
import { createMarkShelf, type MarkFault, type MarkShelf, type SetAsideMark } from './mark-shelf.ts';
import { loadingMarks, type MarksSnapshot, orderMarks } from './marks-snapshot.ts';

/** What the reader saved and how far they have read, on one site in this browser. */
export interface MarkStore {
  /** The first subscriber has everything read. While there is one, other tabs' changes come in. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => MarksSnapshot;
  /** Reads everything again. */
  readonly refresh: () => void;
  /** Saves a post; one that is saved already stays as it is. */
  readonly save: (post: string, title: string) => Result<SavedMark, MarkFault>;
  readonly unsave: (post: string) => Result<SavedMark | undefined, MarkFault>;
  /** Takes `unsave` back: the post has its old place again. */
  readonly saveAgain: (mark: SavedMark) => Result<SavedMark, MarkFault>;
  /** Forgets how far posts were read. Gives the marks that are gone. */
  readonly forget: (posts: readonly string[]) => readonly ReadMark[];
  /** Takes `forget` back. Tells how many marks are there again, and why others are not. */
  readonly recall: (marks: readonly ReadMark[]) => { readonly kept: number; readonly fault: MarkFault | undefined };
  /** Whether what is read is remembered from now on. */
  readonly remember: (to: 'on' | 'off') => Result<void, Fault>;
  /** For an exchange with other browsers: what is stored, read anew by `readAll`, and merged by `write`. */
  readonly saved: MarkShelf<SavedMark>;
  readonly read: MarkShelf<ReadMark>;
}

export interface MarkStoreOptions {
  readonly storage: KeyValueStorage;
  /** What all keys of the site begin with: `takeaway:<base path>:`. */
  readonly site: string;
  readonly clock?: Clock;
}

/** Makes the store. Touches no storage before somebody wants something. */
export function createMarkStore({ storage, site, clock = systemClock }: MarkStoreOptions): MarkStore {
  const keys = markKeys(site);
  const saved = createMarkShelf('saved', savedCodec, storage, keys);
  const read = createMarkShelf('read', readCodec, storage, keys);
  const listeners = new Set<() => void>();
  let snapshot = loadingMarks;
  let fault: Fault | undefined;
  let stopListening = () => {};

  function publish(): void {
    if (listeners.size === 0) return;
    const memory = storage.read(keys.remember);
    const setAside: readonly SetAsideMark[] = [...saved.setAside(), ...read.setAside()];
    snapshot = {
      state: 'ready',
      ...orderMarks(saved.marks(), read.marks()),
      setAside,
      memory: memory.ok && memory.value === 'off' ? 'off' : 'on',
      fault,
    };
    for (const listener of [...listeners]) listener();
  }

  function refresh(): void {
    fault = saved.readAll() ?? read.readAll();
    publish();
  }

  function onStorageChange(key: string | null): void {
    const name = key === null ? undefined : keys.parse(key);
    if (key === null) refresh();
    else if (name !== undefined) {
      if (name.kind === 'saved') saved.read(name.post);
      else read.read(name.post);
      publish();
    } else if (key === keys.remember) publish();
  }

  /** A change, shown when it is done. */
  function changing<Outcome>(outcome: Outcome): Outcome {
    publish();
    return outcome;
  }

  return {
    saved,
    read,
    refresh,
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopListening = storage.subscribe(onStorageChange);
        refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopListening();
        snapshot = loadingMarks;
      };
    },
    save: (post, title) => {
      const known = saved.read(post);
      if (!known.ok) return known;
      if (known.value !== undefined && known.value.removedAt === undefined) return ok(known.value);
      const at = clock().toISOString();
      const updatedAt = laterMoment(clock(), ...(known.value === undefined ? [] : [known.value.updatedAt]));
      const mark: SavedMark = {
        ...known.value,
        v: markVersion,
        post,
        title,
        savedAt: at,
        updatedAt,
        removedAt: undefined,
      };
      return changing(saved.write(mark));
    },
    unsave: (post) => {
      const known = saved.read(post);
      if (!known.ok || known.value === undefined || known.value.removedAt !== undefined) return known;
      const at = laterMoment(clock(), known.value.updatedAt);
      // What is left tells as little as a merge can do with.
      const { savedAt } = known.value;
      return changing(saved.write({ v: markVersion, post, savedAt, updatedAt: at, removedAt: at }));
    },
    saveAgain: (mark) => {
      const known = saved.read(mark.post);
      if (!known.ok) return known;
      const updatedAt = laterMoment(clock(), mark.updatedAt, known.value?.updatedAt ?? mark.updatedAt);
      return changing(saved.write({ ...mark, updatedAt, removedAt: undefined }));
    },
    forget: (posts) => {
      const gone = posts.flatMap((post) => {
        const known = read.read(post);
        return known.ok && known.value !== undefined && read.remove(post).ok ? [known.value] : [];
      });
      return changing(gone);
    },
    recall: (marks) => {
      const outcomes = marks.map(read.write);
      const refused = outcomes.filter((outcome) => !outcome.ok);
      return changing({ kept: marks.length - refused.length, fault: refused[0]?.fault });
    },
    remember: (to) => changing(storage.write(keys.remember, to)),
  };
}
