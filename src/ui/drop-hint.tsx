import styles from './drop-hint.module.css';

/** Lies over the page while a file is held over it. */
export function DropHint() {
  return (
    <div className={styles.hint}>
      <output className={styles.words}>Drop the file to see what is in it.</output>
    </div>
  );
}
