import { useMemo, useState } from 'react';
import { CommentList } from './comment-list.tsx';
import type { CommentsSnapshot } from './comments-snapshot.ts';
import styles from './conversation.module.css';
import { NewCommentForm } from './new-comment-form.tsx';
import type { PostComments } from './post-comments.ts';
import { SetAsideList } from './set-aside-list.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { buildThread } from './thread.ts';
import { useOpenForms } from './use-open-forms.ts';

interface ConversationProps {
  readonly comments: PostComments;
  readonly snapshot: Extract<CommentsSnapshot, { state: 'ready' }>;
}

/** The comments on a post once they are read, with the box for a new one over them. */
export function Conversation({ comments, snapshot }: ConversationProps) {
  const { entries, undoable, setAside, fault } = snapshot;
  const [status, setStatus] = useState('');
  const [forms, control] = useOpenForms(comments.drafts.begunReplies);

  const rows = useMemo(() => {
    const records = new Map([...entries].map(([id, entry]) => [id, entry.record]));
    return buildThread(records, {
      keep: new Set([...undoable, ...forms.replies.keys(), ...forms.edits]),
    });
  }, [entries, undoable, forms]);

  const goneCount = useMemo(
    () =>
      [...entries.values()].filter(({ record, saving }) => saving.state === 'gone' && record.deletedAt === undefined)
        .length,
    [entries],
  );

  return (
    <>
      <NewCommentForm comments={comments} status={status} onStatus={setStatus} />
      <p className={styles.where}>Only in this browser, on this site.</p>
      <StorageNotice
        fault={fault}
        goneCount={goneCount}
        onRetry={comments.refresh}
        onKeepGone={() => {
          setStatus(comments.keepGone() ? 'Comments saved again' : '');
        }}
      />
      {rows.length === 0 && setAside.length === 0 && (
        <p className={styles.empty}>No comments yet. What you write first will stand here.</p>
      )}
      {rows.length > 0 && (
        <CommentList
          comments={comments}
          rows={rows}
          entries={entries}
          undoable={undoable}
          forms={forms}
          control={control}
          onStatus={setStatus}
        />
      )}
      <SetAsideList records={setAside} />
    </>
  );
}
