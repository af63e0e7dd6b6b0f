import { type Ref, use, useId } from 'react';
import { searchAddress } from '../../post/addresses.ts';
import { Button } from '../../ui/button.tsx';
import { Place } from '../../ui/place.tsx';
import { relativeHref } from '../../ui/relative-href.ts';
import control from '../../ui/text-field.module.css';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
}

/** Where the reader says what to look for. It keeps its text itself: some may be typed before the page comes to life. */
export function SearchField({ fieldRef, onText }: SearchFieldProps) {
  const { path } = use(Place);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> around the form would say the same with one element more
    <form
      role="search"
      className={styles.form}
      action={relativeHref(path, searchAddress)}
      onSubmit={(event) => {
        // It is searched already.
        event.preventDefault();
      }}
    >
      <label className={control.label} htmlFor={id}>
        Search
      </label>
      <div className={styles.row}>
        <input
          ref={fieldRef}
          id={id}
          name="q"
          type="search"
          className={control.control}
          onChange={(event) => onText(event.currentTarget.value)}
          autoComplete="off"
          enterKeyHint="search"
          dir="auto"
        />
        <Button type="submit" variant="primary">
          Search
        </Button>
      </div>
    </form>
  );
}
