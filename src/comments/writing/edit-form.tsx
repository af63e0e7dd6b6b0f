import { useState } from 'react';
import type { CommentRecord } from '../record/comment-record.ts';
import { tidyText } from '../record/comment-text.ts';
import type { PostComments } from '../store/post-comments.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { DraftNote, type DraftState, draftState } from './draft-note.tsx';
import { TextForm } from './text-form.tsx';

interface EditFormProps {
  readonly comments: PostComments;
  readonly record: CommentRecord;
  readonly onSaved: (wasSaved: boolean) => void;
  readonly onCancel: () => void;
}

/** The id of the field in which a comment is changed. */
export function editFieldId(id: string): string {
  return `edit-${id}`;
}

/** The box in which a comment is changed. What was begun survives a reload. */
export function EditForm({ comments, record, onSaved, onCancel }: EditFormProps) {
  const { drafts } = comments;
  const { id } = record;
  const [begun] = useState(record);
  const [initialText] = useState(() => drafts.readEdit(id) || record.text);
  const [draft, setDraft] = useState<DraftState>({ state: 'none' });

  function change(text: string): void {
    const unfinished = tidyText(text) === record.text ? '' : text;
    setDraft(draftState(unfinished, drafts.writeEdit(id, unfinished)));
  }

  function save(text: string): void {
    const wasSaved = comments.edit(id, text);
    // What the storage did not take, the draft still holds for the next visit.
    if (wasSaved) drafts.writeEdit(id, '');
    onSaved(wasSaved);
  }

  function cancel(): void {
    drafts.writeEdit(id, '');
    onCancel();
  }

  return (
    <TextForm
      label="Edit comment"
      submitLabel="Save"
      initialText={initialText}
      fieldId={editFieldId(id)}
      onChange={change}
      onSubmit={save}
      onCancel={cancel}
      before={<ChangedMeanwhile begun={begun} now={record} />}
      note={<DraftNote draft={draft} />}
    />
  );
}
