import { useId, useState } from 'react';
import type { ReadMark } from '../../post/marks/mark-records.ts';
import type { MarkStore } from '../../post/marks/mark-store.ts';
import type { ReadyMarks } from '../../post/marks/marks-snapshot.ts';
import { Button } from '../../ui/button.tsx';
import checkbox from '../../ui/checkbox.module.css';
import { describeMarkFault } from './describe-mark-fault.ts';
import { countOf } from './marks-view.ts';
import styles from './saved-posts.module.css';

interface ReadingMemoryProps {
  readonly marks: MarkStore;
  readonly snapshot: ReadyMarks;
}

/** Where the reader decides whether it is remembered what they read. What was forgotten can be brought back until they leave the page. */
export function ReadingMemory({ marks, snapshot: { unfinished, finished, memory } }: ReadingMemoryProps) {
  const heading = useId();
  const [forgotten, setForgotten] = useState<readonly ReadMark[]>([]);
  const [status, setStatus] = useState('');
  const all = [...unfinished, ...finished];

  function forget() {
    const gone = marks.forget(all.map(({ post }) => post));
    setForgotten(gone);
    setStatus(`${countOf(gone.length, 'read mark')} forgotten.`);
  }

  function bringBack() {
    const { kept, fault } = marks.recall(forgotten);
    // Another try is worth it: nobody else knows them any more.
    if (fault === undefined) setForgotten([]);
    const others = fault === undefined ? '' : `, others could not be. ${describeMarkFault(fault)}`;
    setStatus(`${countOf(kept, 'read mark')} brought back${others || '.'}`);
  }

  function remember(to: 'on' | 'off') {
    const outcome = marks.remember(to);
    setStatus(outcome.ok ? '' : describeMarkFault(outcome.fault));
  }

  return (
    <section aria-labelledby={heading} className={styles.memory}>
      <h2 id={heading} className={styles.heading}>
        What you read
      </h2>
      <p className={styles.empty}>
        {countOf(finished.length, 'post')} read to the end. They are marked “Read” in lists, and a post that you begin
        offers to continue where you left off. Nobody else is told.
      </p>
      <label className={checkbox.label}>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          className={checkbox.box}
          checked={memory === 'on'}
          onChange={(event) => remember(event.currentTarget.checked ? 'on' : 'off')}
        />
        Remember what I read
      </label>
      <p className={styles.ways}>
        {forgotten.length === 0 ? (
          <Button variant="danger" disabled={all.length === 0} onClick={forget}>
            Forget all read marks
          </Button>
        ) : (
          <Button onClick={bringBack}>Undo</Button>
        )}
        <output>{status}</output>
      </p>
    </section>
  );
}
