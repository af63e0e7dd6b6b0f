import { useMemo } from 'react';
import type { FocusNext } from '../reading/use-focus-next.ts';
import { countOf } from './count-of.ts';
import type { Notebook } from './notebook.ts';
import type { PostNotes } from './post-notes.ts';
import type { RunWork } from './use-work.ts';

/** How many there are of what is to be changed, on one post or, without one, everywhere. */
type Scope = Pick<PostNotes, 'comments' | 'deleted'> & Partial<Pick<PostNotes, 'post'>>;

export interface BulkChanges {
  readonly remove: (scope: Scope) => Promise<void>;
  readonly restore: (scope: Scope) => Promise<void>;
}

interface BulkOptions {
  readonly notebook: Notebook;
  readonly run: RunWork;
  readonly focus: FocusNext;
  readonly onStatus: (status: string) => void;
}

export function useBulkChanges({ notebook, run, focus, onStatus }: BulkOptions): BulkChanges {
  return useMemo(() => {
    const report = (done: number, total: number, what: string) =>
      onStatus(
        done === total
          ? `${countOf(done, 'comment')} ${what}`
          : `${done.toLocaleString('en')} of ${countOf(total, 'comment')} ${what}`,
      );
    return {
      remove: async ({ post, comments }) => {
        focus.focusNext('undo');
        const done = await run('Deleting comments', comments, (options) => notebook.removeAll(post, options));
        report(done, comments, 'deleted');
      },
      restore: async ({ post, deleted }) => {
        focus.focusNext('delete');
        const done = await run('Restoring comments', deleted, (options) => notebook.restoreAll(post, options));
        report(done, deleted, 'restored');
      },
    };
  }, [notebook, run, focus, onStatus]);
}
