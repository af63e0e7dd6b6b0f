import type { Fault } from '../../platform/fault.ts';
import type { Unreadable } from '../record/comment-codec.ts';
import type { CommentRecord } from '../record/comment-record.ts';

/** Where a comment on the screen stands with the storage. */
export type Saving =
  | { readonly state: 'saved' }
  /** The text is on this page only. `stored` is the older version that the storage still holds, if any. */
  | {
      readonly state: 'not-saved';
      readonly fault: Fault;
      readonly stored: CommentRecord | undefined;
    }
  | { readonly state: 'not-deleted'; readonly fault: Fault };

export interface CommentEntry {
  readonly record: CommentRecord;
  readonly saving: Saving;
}

/** A stored text that is no comment we can read, exactly as it was found. It is never written to. */
export interface SetAside {
  readonly key: string;
  readonly text: string;
  readonly reason: Unreadable;
}

/** What is known of a post's comments. Snapshots never change; a change makes a new one, with the same entries where they stayed. */
export type CommentsSnapshot =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly entries: ReadonlyMap<string, CommentEntry>;
      readonly setAside: readonly SetAside[];
      /** The deleted comments that can be brought back. */
      readonly undoable: ReadonlySet<string>;
      /** How many comments something else had removed from the storage, and were put back. */
      readonly putBack: number;
      /** How often drafts were restored: forms that were there before have to read theirs again. */
      readonly restorations: number;
      /** Why the stored comments could not be read, or not all of them. */
      readonly fault: Fault | undefined;
    };

/** One object for ever: React compares snapshots by identity, on the server and while hydrating too. */
export const loadingComments: CommentsSnapshot = { state: 'loading' };
