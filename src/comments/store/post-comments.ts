import type { Clock } from '../../platform/clock.ts';
import type { Fault } from '../../platform/fault.ts';
import { laterMoment } from '../../platform/later-moment.ts';
import type { Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import { encodeComment } from '../record/comment-codec.ts';
import { type CommentRecord, toTombstone } from '../record/comment-record.ts';
import { mergeComment } from '../record/merge-comments.ts';
import { commentVersion } from '../record/migrations.ts';
import { createCommentEntries } from './comment-entries.ts';
import { createCommentIntake, type PostSecondCopy } from './comment-intake.ts';
import type { CommentKeys } from './comment-keys.ts';
import { type CommentsSnapshot, loadingComments } from './comments-snapshot.ts';
import { createDraftEnds } from './draft-ends.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { Drafts } from './drafts.ts';
import type { CommentSettings } from './settings.ts';
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
  readonly settings: CommentSettings;
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
  /** Resolves once what was written so far would survive the end of the browser, as far as that can be had. */
  readonly settled: () => Promise<void>;
}

/** What {@link createPostComments} works with. */
export interface PostCommentsWorld {
  readonly storage: KeyValueStorage;
  readonly clock: Clock;
  readonly keys: CommentKeys;
  readonly stored: StoredComments;
  readonly drafts: Drafts;
  readonly texts: DraftTexts;
  readonly settings: CommentSettings;
  readonly undoBin: UndoBin;
  readonly secondCopy: PostSecondCopy | undefined;
  /** Hears of each comment that was posted and stored. */
  readonly onPosted: () => void;
}

const saved = { state: 'saved' } as const;

/** The comments on `post`. Nothing is read before somebody subscribes. */
export function createPostComments(post: string, world: PostCommentsWorld): PostComments {
  const { storage, clock, keys, stored, drafts, texts, settings, undoBin, secondCopy, onPosted } = world;
  const entries = createCommentEntries({ stored, hasSecondCopy: secondCopy !== undefined, onUnsaved });
  const { keep } = entries;
  const draftEnds = createDraftEnds({ post, keys, drafts, texts, entries });
  const listeners = new Set<() => void>();
  let snapshot: CommentsSnapshot = loadingComments;
  let isStale = false;
  let stopListening = () => {};
  const intake = createCommentIntake({ post, keys, stored, entries, undoBin, secondCopy, onChange: publish });

  function onStorageChange(key: string | null): void {
    intake.onStorageChange(key);
    draftEnds.follow(key);
  }

  function publish(): void {
    isStale = true;
    for (const listener of [...listeners]) listener();
  }

  /** Made when it is asked for, so that taking over thousands of records makes one snapshot and not thousands. */
  function getSnapshot(): CommentsSnapshot {
    if (isStale) {
      isStale = false;
      snapshot = {
        state: 'ready',
        entries: new Map(entries.all()),
        setAside: stored.setAside(),
        undoable: undoBin.ids(),
        putBack: entries.putBack(),
        restorations: texts.restorations(),
        fault: intake.fault(),
      };
    }
    return snapshot;
  }

  /** Where the second copy takes what the first would not, nothing is left for a draft to do. */
  function onUnsaved(record: CommentRecord): void {
    secondCopy?.keepUnsaved(record, encodeComment(record)).then((isKept) => {
      if (isKept) draftEnds.finish(record);
    });
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
    const outcome = stored.change(record);
    if (outcome.ok) {
      entries.set({ record, saving: saved });
    } else if (before?.state === 'not-saved' && before.stored === undefined) {
      // It was never stored, so the deletion need not be stored either; only the second copy may have it.
      secondCopy?.keepComment(record, encodeComment(record));
      drafts.finish(base.text, base.parent);
      entries.set({ record, saving: before });
    } else {
      undoBin.drop(id);
      entries.set({ record: base, saving: { state: 'not-deleted', fault: outcome.fault } });
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
        if (keep({ ...entry.record, updatedAt }, 'change').ok) draftEnds.finish(entry.record);
        return;
      }
      case 'saved':
      case undefined:
        return;
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
    settings,
    settled: async () => secondCopy?.settled(),
    refresh: intake.readAll,
    subscribe: (listener, ids) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopListening = storage.subscribe(onStorageChange);
        if (ids === undefined) intake.start();
        else intake.read(ids);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopListening();
      };
    },
    getSnapshot,
    post: (comment) => {
      const at = clock().toISOString();
      const outcome = keep(
        { ...comment, v: commentVersion, id: stored.freshId(), post, createdAt: at, updatedAt: at },
        'change',
      );
      if (outcome.ok) {
        draftEnds.finish(outcome.value);
        onPosted();
      } else {
        drafts.letGo(comment.parent);
      }
      publish();
      return outcome;
    },
    takeOver: (record) => {
      const known = entries.get(record.id);
      const outcome = keep(known?.saving.state === 'not-saved' ? mergeComment(record, known.record) : record, 'merge');
      publish();
      return outcome;
    },
    edit: changing((id, text: string) => {
      const change = prepareChange(id);
      if (change === undefined || change.base.text === text) return;
      // A comment that was deleted while it was edited comes back as it was, and not as what is left of it.
      const { base } = change;
      const whole = base.deletedAt === undefined ? base : (entries.lastWords(id) ?? base);
      keep({ ...whole, text, updatedAt: change.at, deletedAt: undefined }, 'change');
    }),
    remove: changing(remove),
    restore: changing((id) => {
      const deleted = undoBin.get(id);
      const change = prepareChange(id);
      if (deleted === undefined || change?.base.deletedAt === undefined) return;
      if (keep({ ...deleted, updatedAt: change.at, deletedAt: undefined }, 'change').ok) undoBin.drop(id);
    }),
    retry: changing(retry),
  };
}
