import { useState } from 'react';
import { tidyName } from '../record/comment-text.ts';
import type { PostComments } from '../store/post-comments.ts';
import { DraftAlert, type DraftState, draftState } from './draft-note.tsx';
import styles from './reply-form.module.css';
import { TextForm } from './text-form.tsx';

interface ReplyFormProps {
  readonly comments: PostComments;
  readonly parent: string;
  /** Whether the reader has just asked for it; a form that stands open because of its draft takes no focus. */
  readonly takesFocus: boolean;
  readonly onPosted: (wasSaved: boolean) => void;
  readonly onCancel: () => void;
}

/** The id of the field in which a reply to a comment is written. */
export function replyFieldId(parent: string): string {
  return `reply-${parent}`;
}

/** The box for a reply. It is signed with the name that stands over the new comment. */
export function ReplyForm({ comments, parent, takesFocus, onPosted, onCancel }: ReplyFormProps) {
  const { drafts } = comments;
  const [initialText] = useState(() => drafts.read(parent));
  const [draft, setDraft] = useState<DraftState>({ state: 'none' });

  return (
    <TextForm
      label="Reply"
      submitLabel="Post reply"
      fieldId={replyFieldId(parent)}
      initialText={initialText}
      takesFocus={takesFocus}
      onChange={(text) => setDraft(draftState(text, drafts.write(text, parent)))}
      onSubmit={(text) => onPosted(comments.post({ text, parent, author: tidyName(drafts.readName()) }).ok)}
      onCancel={onCancel}
      note={
        <>
          <output className={styles.status}>{draft.state === 'saved' ? 'Draft saved' : ''}</output>
          <DraftAlert draft={draft} />
        </>
      }
    />
  );
}
