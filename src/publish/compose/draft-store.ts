import type { DurableStorage } from '../../platform/durable-storage.ts';
import type { Fault } from '../../platform/fault.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import { draftKeys } from './draft-keys.ts';
import { type DraftRecord, decodeDraft, encodeDraft, type UnreadableDraft } from './draft-record.ts';
import { createSecondDrafts } from './second-drafts.ts';

/** What the storage holds under a draft's key. */
export type StoredDraft =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'draft'; readonly draft: DraftRecord }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: UnreadableDraft };

/** A stored record that is no draft we can read. It stays as it is. */
export interface SetAsideDraft {
  readonly id: string;
  readonly text: string;
  readonly reason: UnreadableDraft;
}

export type DraftsSnapshot =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      /** The one that changed last comes first. */
      readonly drafts: readonly DraftRecord[];
      readonly setAside: readonly SetAsideDraft[];
      /** Why they could not be read, or not all of them. */
      readonly fault: Fault | undefined;
    };

/** The posts that are being written on one site in this browser. */
export interface DraftStore {
  /** The first subscriber has everything read, from both copies. While there is one, other tabs' changes come in. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => DraftsSnapshot;
  /** Calls back when another tab has changed a draft (`undefined`: any of them). */
  readonly watch: (onChange: (id: string | undefined) => void) => () => void;
  readonly refresh: () => void;
  readonly read: (id: string) => Result<StoredDraft, Fault>;
  /** Writes, whatever is there: whoever writes has looked. `ok` means that the text was read back. */
  readonly write: (draft: DraftRecord) => Result<void, Fault>;
  readonly remove: (id: string) => Result<void, Fault>;
  /** Resolves once what was written is safe from the end of the browser too. */
  readonly settled: () => Promise<void>;
}

export interface DraftStoreOptions {
  readonly storage: KeyValueStorage;
  /** Holds a second copy; absent: there is none. */
  readonly durable?: DurableStorage | undefined;
  /** What all keys of the site begin with: `takeaway:<base path>:`. */
  readonly site: string;
}

const loading: DraftsSnapshot = { state: 'loading' };

/** Makes the store. Touches no storage before somebody wants something. */
export function createDraftStore({ storage, durable, site }: DraftStoreOptions): DraftStore {
  const keys = draftKeys(site);
  const second = durable === undefined ? undefined : createSecondDrafts(storage, durable, keys);
  const listeners = new Set<() => void>();
  let snapshot = loading;
  let reading: Promise<void> | undefined;
  let stopListening = () => {};

  function read(id: string): Result<StoredDraft, Fault> {
    const stored = storage.read(keys.of(id));
    if (!stored.ok) return stored;
    if (stored.value === null) return ok({ kind: 'nothing' });
    const decoded = decodeDraft(stored.value, id);
    return ok(
      decoded.ok
        ? { kind: 'draft', draft: decoded.value }
        : { kind: 'unreadable', text: stored.value, reason: decoded.fault },
    );
  }

  function refresh(): void {
    if (listeners.size === 0) return;
    const listed = storage.keys(keys.prefix);
    const drafts: DraftRecord[] = [];
    const setAside: SetAsideDraft[] = [];
    let fault = listed.ok ? undefined : listed.fault;
    for (const key of listed.ok ? listed.value : []) {
      const id = keys.parse(key);
      if (id === undefined) continue;
      const stored = read(id);
      if (!stored.ok) fault = stored.fault;
      else if (stored.value.kind === 'draft') drafts.push(stored.value.draft);
      else if (stored.value.kind === 'unreadable') setAside.push({ id, ...stored.value });
    }
    drafts.sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
    snapshot = { state: 'ready', drafts, setAside, fault };
    for (const listener of [...listeners]) listener();
  }

  return {
    read,
    refresh,
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopListening = storage.subscribe((key) => {
          if (key === null || keys.parse(key) !== undefined) refresh();
        });
        // Once for each page: what changes later is in both copies.
        reading ??= second?.reconcile() ?? Promise.resolve();
        void reading.then(refresh);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopListening();
        snapshot = loading;
      };
    },
    watch: (onChange) =>
      storage.subscribe((key) => {
        const id = key === null ? undefined : keys.parse(key);
        if (key === null || id !== undefined) onChange(id);
      }),
    write: (draft) => {
      const text = encodeDraft(draft);
      const written = storage.write(keys.of(draft.id), text);
      // The second copy takes it all the same: where the first is full, it is the only one.
      second?.keep(draft.id, text);
      refresh();
      return written;
    },
    remove: (id) => {
      const removed = storage.remove(keys.of(id));
      if (removed.ok) second?.keep(id, undefined);
      refresh();
      return removed;
    },
    settled: () => second?.settled() ?? Promise.resolve(),
  };
}
