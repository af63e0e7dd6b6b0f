import type { Clock } from '../../platform/clock.ts';
import type { Fault } from '../../platform/fault.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import { encodeComment } from '../record/comment-codec.ts';
import { type CommentRecord, toTombstone } from '../record/comment-record.ts';
import { laterMoment } from '../record/later-moment.ts';
import { mergeComment } from '../record/merge-comments.ts';
import { commentVersion } from '../record/migrations.ts';
import type { CommentKeys } from './comment-keys.ts';
import { type CommentEntry, type CommentsSnapshot, loadingComments } from './comments-snapshot.ts';
import type { Drafts } from './drafts.ts';
import type { StoredComments } from './stored-comments.ts';
import type { UndoBin } from './undo-bin.ts';

/** What a reader writes; the store adds the rest of the record. */
export type NewComment = Pick<CommentRecord, 'text' | 'author' | 'parent' | 'postTitle' | 'postHash' | 'selector'>;

/**
 * The comments on one post, as stored and as far as this page knows better. Each change is on screen at once, whether
 * the storage takes it or not; the entry's `saving` says which, and so does the outcome.
 */
export interface PostComments {
  readonly drafts: Drafts;
  /**
   * The first subscriber has the comments loaded, those of `ids` where it knows which there are. While there is one,
   * other tabs' changes come in.
   */
  readonly subscribe: (listener: () => void, ids?: readonly string[]) => () => void;
  readonly getSnapshot: () => CommentsSnapshot;
  /** Reads everything again. What is on this page stays, also where the storage has lost it. */
  readonly refresh: () => void;
  readonly post: (comment: NewComment) => Result<CommentRecord, Fault>;
  /** Merges a record from elsewhere, such as a file, into what is stored. */
  readonly takeOver: (record: CommentRecord) => Result<CommentRecord, Fault>;
  /** This and the following tell whether all is stored now. */
  readonly edit: (id: string, text: string) => boolean;
  readonly remove: (id: string) => boolean;
  /** Takes a deletion back. */
  readonly restore: (id: string) => boolean;
  /** Tries again what failed on a comment. */
  readonly retry: (id: string) => boolean;
  /** Stores again the comments that something else removed from the storage. */
  readonly keepGone: () => boolean;
}

/** What {@link createPostComments} works with. */
export interface PostCommentsWorld {
  readonly storage: KeyValueStorage;
  readonly clock: Clock;
  readonly keys: CommentKeys;
  readonly stored: StoredComments;
  readonly drafts: Drafts;
  readonly undoBin: UndoBin;
}

const saved = { state: 'saved' } as const;
const gone = { state: 'gone' } as const;

/** How many comments are read in one go: a few dozen milliseconds on a slow telephone. */
const portion = 500;

/** The comments on `post`. Nothing is read before somebody subscribes. */
export function createPostComments(post: string, world: PostCommentsWorld): PostComments {
  const { storage, clock, keys, stored, drafts, undoBin } = world;
  /** Whatever was once on this page stays here: an entry changes, but none is dropped. */
  const entries = new Map<string, CommentEntry>();
  const listeners = new Set<() => void>();
  let fault: Fault | undefined;
  let snapshot = loadingComments;
  let stopListening = () => {};

  function publish(): void {
    const undoable = undoBin.ids();
    snapshot = { state: 'ready', entries: new Map(entries), setAside: stored.setAside(), undoable, fault };
    for (const listener of [...listeners]) listener();
  }

  /** Takes in what the storage holds for `id` now, after another tab changed it. */
  function takeIn(id: string): void {
    const known = entries.get(id);
    const found = stored.read(id);
    if (!found.ok) {
      fault = found.fault;
    } else if (found.value.kind !== 'record') {
      if (known?.saving.state === 'saved') entries.set(id, { record: known.record, saving: gone });
    } else if (known === undefined) {
      entries.set(id, { record: found.value.record, saving: saved });
    } else if (known.saving.state !== 'not-saved') {
      const { record } = found.value;
      const winner = mergeComment(known.record, record);
      // Two tabs wrote at once and the older text came last: whoever knows the newer one puts it back.
      if (winner !== record && encodeComment(winner) !== encodeComment(record)) keep(winner);
      else if (winner !== known.record || known.saving.state === 'gone')
        entries.set(id, { record: winner, saving: saved });
    }
  }

  function keep(record: CommentRecord): Result<CommentRecord, Fault> {
    const known = entries.get(record.id);
    const outcome = stored.write(record);
    if (outcome.ok) {
      if (outcome.value.id !== record.id) entries.delete(record.id);
      entries.set(outcome.value.id, { record: outcome.value, saving: saved });
    } else {
      const older = known?.saving.state === 'not-saved' ? known.saving.stored : known?.record;
      entries.set(record.id, { record, saving: { state: 'not-saved', fault: outcome.fault, stored: older } });
    }
    return outcome;
  }

  function storedRecord(id: string): CommentRecord | undefined {
    const found = stored.read(id);
    return found.ok && found.value.kind === 'record' ? found.value.record : undefined;
  }

  /** The version to build a change on, and the time that makes the change newer than all we know of. */
  function prepareChange(id: string): { readonly base: CommentRecord; readonly at: string } | undefined {
    const entry = entries.get(id);
    if (entry === undefined) return undefined;
    const other = storedRecord(id) ?? entry.record;
    const base = entry.saving.state === 'not-saved' ? entry.record : mergeComment(entry.record, other);
    return { base, at: laterMoment(clock(), base.updatedAt, other.updatedAt) };
  }

  function remove(id: string): void {
    const change = prepareChange(id);
    if (change === undefined || change.base.deletedAt !== undefined) return;
    const { base, at } = change;
    const before = entries.get(id)?.saving;
    const record = toTombstone(base, at);
    undoBin.put(base);
    const outcome = stored.write(record);
    if (outcome.ok) {
      entries.set(id, { record, saving: saved });
    } else if (before?.state === 'not-saved' && before.stored === undefined) {
      // It was never stored, so the deletion need not be stored either.
      entries.set(id, { record, saving: before });
    } else {
      undoBin.drop(id);
      entries.set(id, { record: base, saving: { state: 'not-deleted', fault: outcome.fault } });
    }
  }

  function retry(id: string): void {
    const entry = entries.get(id);
    switch (entry?.saving.state) {
      case 'not-deleted':
        remove(id);
        return;
      case 'not-saved': {
        const other = storedRecord(id);
        const isOlder = other !== undefined && mergeComment(entry.record, other) !== entry.record;
        const updatedAt = isOlder ? laterMoment(clock(), other.updatedAt) : entry.record.updatedAt;
        const outcome = keep({ ...entry.record, updatedAt });
        if (outcome.ok) drafts.finish(entry.record.text, entry.record.parent);
        return;
      }
      case 'gone':
        keep(entry.record);
        return;
      case 'saved':
      case undefined:
        return;
    }
  }

  function load(listed: Result<readonly string[], Fault>): void {
    fault = listed.ok ? undefined : listed.fault;
    undoBin.load();
    takeInAll(listed.ok ? [...new Set([...listed.value, ...entries.keys()])] : []);
  }

  /** In portions, because reading thousands at once would freeze the page; everyday numbers are one portion. */
  function takeInAll(ids: readonly string[]): void {
    for (const id of ids.slice(0, portion)) takeIn(id);
    if (ids.length > portion) setTimeout(() => takeInAll(ids.slice(portion)));
    else publish();
  }

  function onStorageChange(key: string | null): void {
    const name = key === null ? undefined : keys.parseComment(key);
    if (key === null) {
      load(stored.list());
    } else if (name?.post === post) {
      takeIn(name.id);
      publish();
    }
  }

  /** A change to one comment, shown when it is done. */
  function changing<Rest extends readonly unknown[]>(change: (id: string, ...rest: Rest) => void) {
    return (id: string, ...rest: Rest): boolean => {
      change(id, ...rest);
      publish();
      return isStored(id);
    };
  }

  function isStored(id: string): boolean {
    const entry = entries.get(id);
    // Absent: its words were stored under a new id, since something unreadable had taken the place of the old one.
    return entry === undefined || entry.saving.state === 'saved';
  }

  return {
    drafts,
    refresh: () => load(stored.list()),
    subscribe: (listener, ids) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopListening = storage.subscribe(onStorageChange);
        load(ids === undefined ? stored.list() : ok(ids));
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopListening();
      };
    },
    getSnapshot: () => snapshot,
    post: (comment) => {
      const at = clock().toISOString();
      const outcome = keep({ ...comment, v: commentVersion, id: stored.freshId(), post, createdAt: at, updatedAt: at });
      if (outcome.ok) drafts.finish(comment.text, comment.parent);
      else drafts.letGo(comment.parent);
      publish();
      return outcome;
    },
    takeOver: (record) => {
      const known = entries.get(record.id);
      const outcome = keep(known?.saving.state === 'not-saved' ? mergeComment(record, known.record) : record);
      publish();
      return outcome;
    },
    edit: changing((id, text: string) => {
      const change = prepareChange(id);
      if (change === undefined || change.base.text === text) return;
      keep({ ...change.base, text, updatedAt: change.at, deletedAt: undefined });
    }),
    remove: changing(remove),
    restore: changing((id) => {
      const deleted = undoBin.get(id);
      const change = prepareChange(id);
      if (deleted === undefined || change?.base.deletedAt === undefined) return;
      if (keep({ ...deleted, updatedAt: change.at, deletedAt: undefined }).ok) undoBin.drop(id);
    }),
    retry: changing(retry),
    keepGone: () => {
      const lost = [...entries].filter(([, { saving }]) => saving.state === 'gone').map(([id]) => id);
      for (const id of lost) retry(id);
      publish();
      return lost.every(isStored);
    },
  };
}
