import { useId } from 'react';
import styles from './choice.module.css';

interface ChoiceProps<T extends string> {
  /** What the choice is about. */
  readonly legend: string;
  /** Values with their names. */
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few values that are all to be seen: radio buttons, drawn as one row. */
export function Choice<T extends string>({ legend, choices, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {choices.map(([choice, label]) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
