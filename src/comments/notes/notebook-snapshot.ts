import type { Fault } from '../../platform/fault.ts';
import type { SetAside } from '../store/comments-snapshot.ts';
import type { PostNotes } from './post-notes.ts';

/** All comments of this browser. Snapshots never change; a change makes a new one, with the same posts where they stayed. */
export type NotebookSnapshot =
  | { readonly state: 'loading'; readonly read: number; readonly total: number }
  | ReadyNotebook;

export interface ReadyNotebook {
  readonly state: 'ready';
  /** The post with the newest comment first. */
  readonly posts: readonly PostNotes[];
  /** How many comments there are, deleted ones left out. */
  readonly comments: number;
  /** How many deletions can be taken back. */
  readonly deleted: number;
  readonly setAside: readonly SetAside[];
  /** RFC 3339. */
  readonly lastExport: string | undefined;
  /** Why the comments could not be read, or not all of them. */
  readonly fault: Fault | undefined;
}

/** One object for ever, since React compares snapshots by identity. */
export const loadingNotebook: NotebookSnapshot = { state: 'loading', read: 0, total: 0 };
