import { useContext, useMemo, useState } from 'react';
import type { AboutPost } from './about-post.ts';
import styles from './conversation.module.css';
import { usePassageViews } from './passages/use-passage-views.ts';
import { useSelectors } from './passages/use-selectors.ts';
import { CommentList } from './reading/comment-list.tsx';
import { PassageViews } from './reading/comment-quote.tsx';
import { MissingComment } from './reading/missing-comment.tsx';
import { OrderSelect } from './reading/order-select.tsx';
import { SetAsideList } from './reading/set-aside-list.tsx';
import { buildThread } from './reading/thread.ts';
import { useLinkedComment } from './reading/use-linked-comment.ts';
import { StorageNotice } from './storage-notice.tsx';
import type { CommentsSnapshot } from './store/comments-snapshot.ts';
import type { PostComments } from './store/post-comments.ts';
import { Surroundings } from './surroundings.tsx';
import { useOpenForms } from './use-open-forms.ts';
import { useThreadOrder } from './use-thread-order.ts';
import { WhereKept as OrdinaryWhereKept } from './where-kept.tsx';
import { NewCommentForm } from './writing/new-comment-form.tsx';
import { useDraftQuote } from './writing/use-draft-quote.ts';

interface ConversationProps {
  readonly comments: PostComments;
  readonly snapshot: Extract<CommentsSnapshot, { state: 'ready' }>;
  /** The same object as long as it says the same. */
  readonly about: AboutPost;
}

/** The comments on a post once they are read, with the box for a new one over them. */
export function Conversation({ comments, snapshot, about }: ConversationProps) {
  const { entries, undoable, setAside, putBack, restorations, fault } = snapshot;
  const { WhereKept = OrdinaryWhereKept } = useContext(Surroundings);
  const [status, setStatus] = useState('');
  const [forms, control] = useOpenForms(comments.drafts, restorations);
  const [order, setOrder] = useThreadOrder(comments.settings);
  const linked = useLinkedComment();
  const quote = useDraftQuote(comments.drafts, restorations);
  const selectors = useSelectors(entries);
  const views = usePassageViews(quote.selector !== undefined || selectors.length > 0);

  const rows = useMemo(() => {
    const records = new Map([...entries].map(([id, entry]) => [id, entry.record]));
    const keep = new Set([...undoable, ...forms.replies, ...forms.edits]);
    return buildThread(records, { order, keep });
  }, [entries, undoable, forms, order]);

  const missing = useMemo(
    () => (rows.some(({ record }) => record.id === linked?.id) ? undefined : linked),
    [rows, linked],
  );

  return (
    <PassageViews value={views}>
      {views !== undefined && <views.PassageHighlights selectors={selectors} />}
      <NewCommentForm
        restorations={restorations}
        comments={comments}
        about={about}
        quote={quote}
        status={status}
        onStatus={setStatus}
      />
      <WhereKept fault={fault} />
      <StorageNotice fault={fault} putBack={putBack} onRetry={comments.refresh} />
      {missing !== undefined && <MissingComment arrive={missing.arrive} />}
      {rows.length === 0 && setAside.length === 0 && fault === undefined && (
        <p className={styles.empty}>No comments yet. What you write first will stand here.</p>
      )}
      {rows.length > 1 && <OrderSelect order={order} onChange={setOrder} />}
      {rows.length > 0 && (
        <CommentList
          // A new list: for thousands of comments, changing places would take longer than being drawn in portions.
          key={order}
          comments={comments}
          rows={rows}
          entries={entries}
          about={about}
          undoable={undoable}
          linked={linked}
          restorations={restorations}
          forms={forms}
          control={control}
          onStatus={setStatus}
        />
      )}
      <SetAsideList records={setAside} />
    </PassageViews>
  );
}
