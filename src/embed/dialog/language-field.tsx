import { useId } from 'react';
import styles from '../../ui/text-field.module.css';
import hint from './hint.module.css';

interface LanguageFieldProps {
  readonly value: string;
  readonly isUnderstood: boolean;
  readonly onChange: (value: string) => void;
}

/** In which language the widget talks. What is no language yet is said as a hint: whoever types gets there. */
export function LanguageField({ value, isUnderstood, onChange }: LanguageFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        Language
      </label>
      <input
        id={id}
        className={styles.control}
        value={value}
        dir="ltr"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hintId}
        aria-invalid={isUnderstood ? undefined : true}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={hintId} className={isUnderstood ? hint.hint : styles.problem}>
        {isUnderstood
          ? 'Of dates, such as “pt-BR”. Empty: the site’s.'
          : 'Not a language tag, which looks like “pt-BR”.'}
      </p>
    </div>
  );
}
