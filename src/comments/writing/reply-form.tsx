import { useMemo } from 'react';
import type { AboutPost } from '../about-post.ts';
import { tidyName } from '../record/comment-text.ts';
import type { PostComments } from '../store/post-comments.ts';
import { DraftNote } from './draft-note.tsx';
import { TextForm } from './text-form.tsx';
import { useDraftState } from './use-draft-state.ts';

interface ReplyFormProps {
  readonly comments: PostComments;
  readonly parent: string;
  readonly about: AboutPost;
  /** How often drafts were restored since the page was opened. */
  readonly restorations: number;
  readonly onPosted: (wasSaved: boolean) => void;
  readonly onCancel: () => void;
}

/** The id of the field in which a reply to a comment is written. */
export function replyFieldId(parent: string): string {
  return `reply-${parent}`;
}

/** The box for a reply. It is signed with the name that stands over the new comment. */
export function ReplyForm({ comments, parent, about, restorations, onPosted, onCancel }: ReplyFormProps) {
  const { drafts } = comments;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again where the second copy brings a draft late
  const initialText = useMemo(() => drafts.read(parent), [drafts, parent, restorations]);
  const [draft, follow] = useDraftState(comments.settled);

  function submit(text: string): void {
    const author = tidyName(drafts.readName());
    onPosted(comments.post({ text, parent, author, postTitle: about.title, postHash: about.hash }).ok);
  }

  return (
    <TextForm
      label="Reply"
      submitLabel="Post reply"
      fieldId={replyFieldId(parent)}
      initialText={initialText}
      onChange={(text) => follow(text, drafts.write(text, parent))}
      onSubmit={submit}
      onCancel={onCancel}
      note={<DraftNote draft={draft} />}
    />
  );
}
