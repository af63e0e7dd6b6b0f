import { type ClipboardEvent, memo, type RefObject } from 'react';
import type { TextFieldName } from '../../publish/compose/compose-fields.ts';
import fieldStyles from '../../ui/text-field.module.css';
import styles from './field.module.css';
import { fieldId } from './field-names.ts';

interface FieldProps {
  readonly name: TextFieldName;
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: TextFieldName, value: string) => void;
  /** The reader has gone on to something else. */
  readonly onLeave: (name: TextFieldName) => void;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  /** How it is to be written, for whoever wonders. */
  readonly hint?: string | undefined;
  readonly size?: 'line' | 'lines' | 'article';
  readonly placeholder?: string | undefined;
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>;
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** One field of a post, with what is wrong with it beside it. */
export const Field = memo(function Field(props: FieldProps) {
  const { name, label, value, onChange, onLeave, fault, hint, size = 'line', placeholder, fieldRef, onPaste } = props;
  const id = fieldId(name);
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const described = [hint && hintId, fault && faultId].filter(Boolean).join(' ');
  const control = {
    id,
    className: `${fieldStyles.control} ${styles[size]}`,
    value,
    placeholder,
    dir: 'auto',
    autoComplete: 'off',
    'aria-invalid': fault === undefined ? undefined : true,
    'aria-describedby': described || undefined,
    onBlur: () => onLeave(name),
  };
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      {size === 'line' ? (
        <input {...control} type="text" onChange={({ currentTarget }) => onChange(name, currentTarget.value)} />
      ) : (
        <textarea
          {...control}
          ref={fieldRef}
          onPaste={onPaste}
          onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={faultId} className={fieldStyles.problem}>
          {fault}
        </p>
      )}
    </div>
  );
});
