import { Button } from '../../ui/button.tsx';
import { takeFocus } from './take-focus.ts';
import type { Work } from './use-work.ts';
import styles from './work-progress.module.css';

/** How far a long work is, and the way to stop it. */
export function WorkProgress({ work: { what, done, total, stop } }: { readonly work: Work }) {
  return (
    <div className={styles.work}>
      <output className={styles.words}>
        {what}: {done.toLocaleString('en')} of {total.toLocaleString('en')}
      </output>
      <progress className={styles.bar} value={done} max={total} aria-label={what} />
      {/* What began the work has made room for this, and took the focus with it. */}
      <Button ref={takeFocus} onClick={stop}>
        Stop
      </Button>
    </div>
  );
}
