import { type ReactNode, useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './text-form.module.css';
import { useTextEntry } from './use-text-entry.ts';

export interface TextFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly initialText?: string;
  /** The id of the field, for whoever wants to send the focus there. */
  readonly fieldId?: string;
  /** Whether the form was opened by the reader, who then wants to write in it. */
  readonly takesFocus?: boolean;
  readonly onChange?: (text: string) => void;
  readonly onSubmit: (text: string) => void;
  readonly onCancel?: () => void;
  /** More fields, over the text. */
  readonly before?: ReactNode;
  /** What is to be said about the text, beside the buttons. */
  readonly note?: ReactNode;
}

/** A form for one text: the core of writing, answering and editing a comment. */
export function TextForm({
  label,
  submitLabel,
  initialText = '',
  fieldId,
  takesFocus = false,
  onChange,
  onSubmit,
  onCancel,
  before,
  note,
}: TextFormProps) {
  const what = label === 'Reply' ? 'reply' : 'comment';
  const entry = useTextEntry({ initialText, what, onChange, onSubmit });
  const { field } = entry;

  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus, field]);

  return (
    <form className={styles.form} noValidate onSubmit={entry.submit} onKeyDown={entry.pressKey}>
      {before}
      <TextArea
        ref={field}
        id={fieldId}
        label={label}
        value={entry.text}
        onChange={entry.change}
        problem={entry.problem}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary">
          {submitLabel}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
        {note}
      </div>
    </form>
  );
}
