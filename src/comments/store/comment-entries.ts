import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import { decodeComment, encodeComment } from '../record/comment-codec.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { mergeComment } from '../record/merge-comments.ts';
import type { CommentEntry } from './comments-snapshot.ts';
import type { OnlySecond } from './second-copy.ts';
import type { StoredComments } from './stored-comments.ts';

const saved = { state: 'saved' } as const;

/** The comments on one post as this page knows them. Whatever was once here stays: an entry changes, but none is dropped. */
export interface CommentEntries {
  readonly all: () => ReadonlyMap<string, CommentEntry>;
  readonly get: (id: string) => CommentEntry | undefined;
  readonly set: (entry: CommentEntry) => void;
  /** Takes in what the storage holds for `id` now. Gives the fault that kept it from being read. */
  readonly takeIn: (id: string) => Fault | undefined;
  /** Takes in a comment that only the second copy has. */
  readonly takeInOnlySecond: (only: OnlySecond) => void;
  /** Stores a version of a comment; it is on screen whether the storage takes it or not. */
  readonly keep: (record: CommentRecord) => Result<CommentRecord, Fault>;
  /** How many comments something else had removed from the storage, and were put back. */
  readonly putBack: () => number;
}

/** `hasSecondCopy` tells whether a comment that was stored, and can't be read any more, is held elsewhere. */
export function createCommentEntries(stored: StoredComments, hasSecondCopy: boolean): CommentEntries {
  const entries = new Map<string, CommentEntry>();
  const putBack = new Set<string>();

  function set(entry: CommentEntry): void {
    entries.set(entry.record.id, entry);
  }

  function keep(record: CommentRecord): Result<CommentRecord, Fault> {
    const known = entries.get(record.id);
    const outcome = stored.write(record);
    if (outcome.ok) {
      if (outcome.value.id !== record.id) entries.delete(record.id);
      set({ record: outcome.value, saving: saved });
    } else {
      const older = known?.saving.state === 'not-saved' ? known.saving.stored : known?.record;
      set({ record, saving: { state: 'not-saved', fault: outcome.fault, stored: older } });
    }
    return outcome;
  }

  /** Something other than this site has taken the stored comment away, or put something unreadable in its place. */
  function missing({ record }: CommentEntry, found: 'nothing' | 'newer' | 'damaged'): void {
    switch (found) {
      case 'nothing':
        if (keep(record).ok && record.deletedAt === undefined) putBack.add(record.id);
        break;
      case 'newer':
        // Another tab runs a newer version of the site and has stored it in its own way.
        break;
      case 'damaged':
        if (hasSecondCopy) break;
        set({ record, saving: { state: 'not-saved', fault: { code: 'storage-unverified' }, stored: undefined } });
        break;
    }
  }

  function takeIn(id: string): Fault | undefined {
    const known = entries.get(id);
    const found = stored.read(id);
    if (!found.ok) return found.fault;
    if (found.value.kind !== 'record') {
      if (known?.saving.state === 'saved')
        missing(known, found.value.kind === 'nothing' ? 'nothing' : found.value.code);
    } else if (known === undefined) {
      set({ record: found.value.record, saving: saved });
    } else if (known.saving.state !== 'not-saved') {
      const { record } = found.value;
      const winner = mergeComment(known.record, record);
      // Two tabs wrote at once and the older text came last: whoever knows the newer one puts it back.
      if (winner !== record && encodeComment(winner) !== encodeComment(record)) keep(winner);
      else if (winner !== known.record) set({ record: winner, saving: saved });
    }
    return undefined;
  }

  return {
    all: () => entries,
    get: (id) => entries.get(id),
    set,
    takeIn,
    takeInOnlySecond: ({ name, text, fault }) => {
      const decoded = decodeComment(text, name);
      if (!decoded.ok || entries.has(name.id)) return;
      const record = decoded.value;
      set({ record, saving: fault === undefined ? saved : { state: 'not-saved', fault, stored: undefined } });
    },
    keep,
    putBack: () => putBack.size,
  };
}
