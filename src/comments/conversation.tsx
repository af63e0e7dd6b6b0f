import { useMemo, useState } from 'react';
import styles from './conversation.module.css';
import { CommentList } from './reading/comment-list.tsx';
import { SetAsideList } from './reading/set-aside-list.tsx';
import { buildThread } from './reading/thread.ts';
import { StorageNotice } from './storage-notice.tsx';
import type { CommentsSnapshot } from './store/comments-snapshot.ts';
import type { PostComments } from './store/post-comments.ts';
import { useOpenForms } from './use-open-forms.ts';
import { NewCommentForm } from './writing/new-comment-form.tsx';

interface ConversationProps {
  readonly comments: PostComments;
  readonly snapshot: Extract<CommentsSnapshot, { state: 'ready' }>;
}

/** The comments on a post once they are read, with the box for a new one over them. */
export function Conversation({ comments, snapshot }: ConversationProps) {
  const { entries, undoable, setAside, putBack, fault } = snapshot;
  const [status, setStatus] = useState('');
  const [forms, control] = useOpenForms(comments.drafts.begunReplies);

  const rows = useMemo(() => {
    const records = new Map([...entries].map(([id, entry]) => [id, entry.record]));
    return buildThread(records, {
      keep: new Set([...undoable, ...forms.replies.keys(), ...forms.edits]),
    });
  }, [entries, undoable, forms]);

  return (
    <>
      <NewCommentForm comments={comments} status={status} onStatus={setStatus} />
      <p className={styles.where}>Only in this browser, on this site.</p>
      <StorageNotice fault={fault} putBack={putBack} onRetry={comments.refresh} />
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
