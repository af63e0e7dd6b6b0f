import { memo, useCallback, useEffect, useState } from 'react';
import { WhenNear } from '../../ui/when-near.tsx';
import type { FocusNext } from '../reading/use-focus-next.ts';
import { DeletedNotes } from './deleted-notes.tsx';
import type { Notebook } from './notebook.ts';
import { PostGroup } from './post-group.tsx';
import { firstNotes, type PostNotes } from './post-notes.ts';
import type { BulkChanges } from './use-bulk-changes.ts';

/** Thousands of comments are not drawn before somebody gets to them. */
const firstRows = 100;
const moreRows = 200;

interface NoteListProps {
  readonly notebook: Notebook;
  readonly posts: readonly PostNotes[];
  readonly bulk: BulkChanges;
  /** Whether these are all comments, or those that were searched for. */
  readonly shows: 'all' | 'found';
  readonly focus: FocusNext;
  readonly onStatus: (status: string) => void;
}

/** The comments by post. The list goes on as the reader comes near its end. */
export const NoteList = memo(function NoteList({ notebook, posts, bulk, shows, focus, onStatus }: NoteListProps) {
  const [limit, setLimit] = useState(firstRows);
  const goOn = useCallback(() => setLimit((before) => before + moreRows), []);

  const deleted = posts.reduce((sum, post) => sum + post.deleted, 0);
  const isAllGone = shows === 'all' && posts.length > 1 && posts.every((post) => post.comments === 0);
  if (isAllGone) {
    const undo = () => bulk.restore({ comments: 0, deleted });
    return <DeletedNotes count={deleted} undoRef={focus.refFor('undo')} onUndo={undo} />;
  }

  const { posts: drawn, hasMore } = firstNotes(posts, limit);
  return (
    <>
      {drawn.map((group) => (
        <PostGroup
          key={group.post}
          group={group}
          comments={notebook.commentsOn(group.post)}
          bulk={bulk}
          shows={shows}
          focus={focus}
          onStatus={onStatus}
        />
      ))}
      {hasMore && (
        <WhenNear key={limit} waits>
          <GoOn onNear={goOn} />
        </WhenNear>
      )}
    </>
  );
});

/** The end of what is drawn. Whoever sees it is to see more. */
function GoOn({ onNear }: { readonly onNear: () => void }) {
  useEffect(onNear, [onNear]);
  return null;
}
