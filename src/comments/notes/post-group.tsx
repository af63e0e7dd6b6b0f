import { memo, useId } from 'react';
import { postAddress } from '../../post/addresses.ts';
import { Link } from '../../ui/link.tsx';
import type { FocusNext } from '../reading/use-focus-next.ts';
import { RiskyButton } from '../risky-button.tsx';
import type { PostComments } from '../store/post-comments.ts';
import { countOf } from './count-of.ts';
import { DeletedNotes } from './deleted-notes.tsx';
import { NoteItem } from './note-item.tsx';
import styles from './post-group.module.css';
import type { PostNotes } from './post-notes.ts';
import type { BulkChanges } from './use-bulk-changes.ts';

interface PostGroupProps {
  readonly group: PostNotes;
  readonly comments: PostComments;
  readonly bulk: BulkChanges;
  /** Whether these are all the comments on the post, or those that were searched for. */
  readonly shows: 'all' | 'found';
  readonly focus: FocusNext;
  readonly onStatus: (status: string) => void;
}

/** The comments on one post, under its title. */
export const PostGroup = memo(function PostGroup({ group, comments, bulk, shows, focus, onStatus }: PostGroupProps) {
  const { post, title, notes } = group;
  const heading = useId();
  const isGone = shows === 'all' && group.comments === 0 && notes.length > 1;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          <Link className={styles.link} to={postAddress(post)}>
            <bdi>{title}</bdi>
          </Link>
        </h2>
        <p className={styles.about}>
          {countOf(group.comments, 'comment')}
          {shows === 'found' && ' found'}
          {shows === 'all' && group.comments > 1 && (
            <RiskyButton
              variant="danger"
              aria-describedby={heading}
              risk={() => 'comment'}
              onClick={() => bulk.remove(group)}
            >
              Delete all on this post
            </RiskyButton>
          )}
        </p>
      </div>
      {isGone ? (
        <DeletedNotes count={notes.length} undoRef={focus.refFor('undo')} onUndo={() => bulk.restore(group)} />
      ) : (
        <ol className={styles.notes} aria-labelledby={heading}>
          {notes.map(({ entry }) => (
            <li key={entry.record.id} className={styles.note}>
              <NoteItem comments={comments} entry={entry} focus={focus} onStatus={onStatus} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
});
