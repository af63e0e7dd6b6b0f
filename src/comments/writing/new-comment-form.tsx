import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import type { AboutPost } from '../about-post.ts';
import { tidyName } from '../record/comment-text.ts';
import type { PostComments } from '../store/post-comments.ts';
import { DraftNote, type DraftState, draftState } from './draft-note.tsx';
import styles from './new-comment-form.module.css';
import { TextForm } from './text-form.tsx';

interface NewCommentFormProps {
  readonly comments: PostComments;
  readonly about: AboutPost;
  /** What the section has to report: progress with this form, and with the comments under it. */
  readonly status: string;
  readonly onStatus: (status: string) => void;
}

/** The box for a new comment on the post. The name and each keystroke are kept, so leaving the page loses nothing. */
export function NewCommentForm({ comments, about, status, onStatus }: NewCommentFormProps) {
  const { drafts } = comments;
  const [name, setName] = useState(drafts.readName);
  const [initialText] = useState(() => drafts.read());
  const [draft, setDraft] = useState<DraftState>({ state: 'none' });

  function changeName(next: string): void {
    setName(next);
    drafts.writeName(next);
  }

  function changeText(text: string): void {
    const next = draftState(text, drafts.write(text));
    setDraft(next);
    onStatus(next.state === 'saved' ? 'Draft saved' : '');
  }

  function submit(text: string): void {
    const outcome = comments.post({
      text,
      author: tidyName(name),
      postTitle: about.title,
      postHash: about.hash,
    });
    setDraft({ state: 'none' });
    onStatus(outcome.ok ? 'Comment posted' : '');
  }

  return (
    <TextForm
      label="Comment"
      submitLabel="Post comment"
      initialText={initialText}
      onChange={changeText}
      onSubmit={submit}
      before={
        <div className={styles.name}>
          <TextField
            label="Name"
            value={name}
            onChange={changeName}
            placeholder="Anonymous"
            autoComplete="nickname"
            maxLength={200}
            dir="auto"
          />
        </div>
      }
      note={<DraftNote draft={draft} status={status} />}
    />
  );
}
