import { useId } from 'react';
import styles from './text-field.module.css';

interface SelectProps<T extends string> {
  readonly label: string;
  /** Values with their names. */
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few values, in a list that opens, with its label. */
export function Select<T extends string>({ label, choices, value, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([choice]) => choice === currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
