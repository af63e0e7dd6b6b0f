import { useMemo, useState } from 'react';
import type { CommentRecord } from '../record/comment-record.ts';
import { tidyText } from '../record/comment-text.ts';
import type { PostComments } from '../store/post-comments.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { DraftNote } from './draft-note.tsx';
import { TextForm } from './text-form.tsx';
import { useDraftState } from './use-draft-state.ts';

interface EditFormProps {
  readonly comments: PostComments;
  readonly record: CommentRecord;
  /** How often drafts were restored since the page was opened. */
  readonly restorations: number;
  readonly onSaved: (wasSaved: boolean) => void;
  readonly onCancel: () => void;
}

/** The id of the field in which a comment is changed. */
export function editFieldId(id: string): string {
  return `edit-${id}`;
}

/** The box in which a comment is changed. What was begun survives a reload. */
export function EditForm({ comments, record, restorations, onSaved, onCancel }: EditFormProps) {
  const { drafts } = comments;
  const { id } = record;
  // Read again where the second copy brings a draft late.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const begun = useMemo(() => drafts.readEdit(id), [drafts, id, restorations]);
  const [first] = useState(record);
  const since = begun?.at ?? first.updatedAt;
  const [draft, follow] = useDraftState(comments.settled);

  function change(text: string): void {
    const unfinished = tidyText(text) === record.text ? '' : text;
    follow(unfinished, drafts.writeEdit(id, { at: since, text: unfinished }));
  }

  function save(text: string): void {
    const wasSaved = comments.edit(id, text);
    // What the storage did not take, the draft still holds for the next visit.
    if (wasSaved) forget();
    onSaved(wasSaved);
  }

  function cancel(): void {
    forget();
    onCancel();
  }

  function forget(): void {
    drafts.writeEdit(id, { at: since, text: '' });
  }

  return (
    <TextForm
      label="Edit comment"
      submitLabel="Save"
      initialText={begun?.text ?? first.text}
      fieldId={editFieldId(id)}
      onChange={change}
      onSubmit={save}
      onCancel={cancel}
      cancelRisk={() => (drafts.readEdit(id) === undefined ? 'nothing' : 'changes')}
      before={<ChangedMeanwhile since={since} now={record} />}
      note={<DraftNote draft={draft} />}
    />
  );
}
