import { useContext, useId, useMemo, useState } from 'react';
import { ok } from '../../platform/result.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { AboutPost } from '../about-post.ts';
import { CommentQuote, PassageViews } from '../reading/comment-quote.tsx';
import { tidyName } from '../record/comment-text.ts';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import type { PostComments } from '../store/post-comments.ts';
import { DraftNote } from './draft-note.tsx';
import { focusField } from './focus-field.ts';
import styles from './new-comment-form.module.css';
import { TextForm } from './text-form.tsx';
import type { DraftQuote } from './use-draft-quote.ts';
import { useDraftState } from './use-draft-state.ts';

interface NewCommentFormProps {
  readonly comments: PostComments;
  readonly about: AboutPost;
  /** How often drafts were restored since the page was opened. */
  readonly restorations: number;
  /** The passage it is to be about. */
  readonly quote: DraftQuote;
  /** What the section has to report: progress with this form, and with the comments under it. */
  readonly status: string;
  readonly onStatus: (status: string) => void;
}

/** The box for a new comment on the post. The name and each keystroke are kept, so leaving the page loses nothing. */
export function NewCommentForm(props: NewCommentFormProps) {
  const { comments, about, restorations, quote, status, onStatus } = props;
  const fieldId = useId();
  const views = useContext(PassageViews);
  const { drafts } = comments;
  const [typedName, setName] = useState<string>();
  // Read again as long as nothing was typed: the name may be elsewhere known, and come from there.
  const name = typedName ?? drafts.readName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again where the second copy brings a draft late
  const initialText = useMemo(() => drafts.read(), [drafts, restorations]);
  const [draft, follow] = useDraftState(comments.settled);

  function changeName(next: string): void {
    setName(next);
    drafts.writeName(next);
  }

  function changeText(text: string): void {
    follow(text, drafts.write(text));
    onStatus('');
  }

  function pickQuote(picked: TextQuoteSelector): void {
    quote.change(picked);
    focusField(fieldId);
  }

  function submit(text: string): void {
    const outcome = comments.post({
      text,
      author: tidyName(name),
      postTitle: about.title,
      postHash: about.hash,
      selector: quote.selector,
    });
    quote.letGo();
    follow('', ok(undefined));
    onStatus('');
    // Said when it is true also for a browser that is killed in the next moment.
    if (outcome.ok) void comments.settled().then(() => onStatus('Comment posted'));
  }

  return (
    <TextForm
      label="Comment"
      submitLabel="Post comment"
      fieldId={fieldId}
      initialText={initialText}
      onChange={changeText}
      onSubmit={submit}
      before={
        <>
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
          {views !== undefined && <views.CommentOnThis onPick={pickQuote} />}
          {quote.selector !== undefined && (
            <CommentQuote selector={quote.selector} onRemove={() => quote.change(undefined)} />
          )}
        </>
      }
      note={<DraftNote draft={draft} status={status} />}
    />
  );
}
