import styles from './mark.module.css';

/** A quiet sign before words that say the same; assistive technology skips it. */
export function Mark({ sign }: { readonly sign: string }) {
  return (
    <span className={styles.mark} aria-hidden="true">
      {sign}
    </span>
  );
}
