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
  /**
   * Stores a version of a comment; it is on screen whether the storage takes it or not. A `merge` is done too where a
   * newer version is stored; a `change` that was made here is not.
   */
  readonly keep: (record: CommentRecord, how: 'merge' | 'change') => Result<CommentRecord, Fault>;
  /** A comment as it was before it was deleted, as far as this page has seen it. */
  readonly lastWords: (id: string) => CommentRecord | undefined;
  /** How many comments something else had removed from the storage, and were put back. */
  readonly putBack: () => number;
}

interface CommentEntriesWorld {
  readonly stored: StoredComments;
  /** Whether a comment that was stored, and can't be read any more, is held elsewhere. */
  readonly hasSecondCopy: boolean;
  /** Hears of each version that the storage would not take. */
  readonly onUnsaved: (record: CommentRecord) => void;
}

export function createCommentEntries({ stored, hasSecondCopy, onUnsaved }: CommentEntriesWorld): CommentEntries {
  const lastWords = new Map<string, CommentRecord>();
  const entries = new Map<string, CommentEntry>();
  const putBack = new Set<string>();

  function set(entry: CommentEntry): void {
    const { record } = entry;
    if (record.deletedAt === undefined) lastWords.set(record.id, record);
    entries.set(entry.record.id, entry);
  }

  function keep(record: CommentRecord, how: 'merge' | 'change'): Result<CommentRecord, Fault> {
    const known = entries.get(record.id);
    const outcome = how === 'merge' ? stored.write(record) : stored.change(record);
    if (outcome.ok) {
      if (outcome.value.id !== record.id) entries.delete(record.id);
      set({ record: outcome.value, saving: saved });
    } else {
      const older = known?.saving.state === 'not-saved' ? known.saving.stored : known?.record;
      set({ record, saving: { state: 'not-saved', fault: outcome.fault, stored: older } });
      onUnsaved(record);
    }
    return outcome;
  }

  /** Something other than this site has taken the stored comment away, or put something unreadable in its place. */
  function missing({ record }: CommentEntry, found: 'nothing' | 'newer' | 'damaged'): void {
    switch (found) {
      case 'nothing':
        if (keep(record, 'merge').ok && record.deletedAt === undefined) putBack.add(record.id);
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
    } else if (known.saving.state === 'not-saved') {
      // Another tab, or the second copy, has stored these very words meanwhile.
      if (encodeComment(known.record) === encodeComment(found.value.record))
        set({ record: known.record, saving: saved });
    } else {
      const { record } = found.value;
      const winner = mergeComment(known.record, record);
      // Two tabs wrote at once and the older text came last: whoever knows the newer one puts it back.
      if (winner !== record && encodeComment(winner) !== encodeComment(record)) keep(winner, 'merge');
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
      if (!decoded.ok) {
        stored.setAsideCopy(name, text, decoded.fault);
        return;
      }
      const record = decoded.value;
      const known = entries.get(name.id);
      if (known !== undefined && mergeComment(known.record, record) === known.record) return;
      set({ record, saving: fault === undefined ? saved : { state: 'not-saved', fault, stored: known?.record } });
    },
    keep,
    lastWords: (id) => lastWords.get(id),
    putBack: () => putBack.size,
  };
}
