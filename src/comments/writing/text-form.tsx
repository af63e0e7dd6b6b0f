import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { RiskyButton } from '../risky-button.tsx';
import type { Risk } from '../surroundings.tsx';
import { Preview } from './preview.tsx';
import styles from './text-form.module.css';
import { useTextEntry } from './use-text-entry.ts';

export interface TextFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly initialText?: string;
  /** The id of the field, for whoever wants to send the focus there. */
  readonly fieldId?: string;
  readonly onChange?: (text: string) => void;
  readonly onSubmit: (text: string) => void;
  readonly onCancel?: () => void;
  /** What is lost when it is cancelled now; absent: nothing. */
  readonly cancelRisk?: () => Risk;
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
  onChange,
  onSubmit,
  onCancel,
  cancelRisk,
  before,
  note,
}: TextFormProps) {
  const what = label === 'Reply' ? 'reply' : 'comment';
  const entry = useTextEntry({ initialText, what, onChange, onSubmit });

  return (
    <form className={styles.form} noValidate onSubmit={entry.submit} onKeyDown={entry.pressKey}>
      {before}
      <TextArea
        ref={entry.field}
        id={fieldId}
        label={label}
        value={entry.text}
        onChange={entry.change}
        problem={entry.problem}
      />
      <Preview key={entry.submissions} text={entry.text} />
      <div className={styles.buttons}>
        {/* No submit button: a frame may be sandboxed without the right to submit forms. */}
        <Button variant="primary" onClick={entry.submit}>
          {submitLabel}
        </Button>
        {onCancel !== undefined && (
          <RiskyButton risk={cancelRisk} onClick={onCancel}>
            Cancel
          </RiskyButton>
        )}
        {note}
      </div>
    </form>
  );
}
