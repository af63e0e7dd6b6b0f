import { type ReactNode, useId, useRef, useState } from 'react';
import type { Result } from '../../platform/result.ts';
import type { MarkFault } from '../../post/marks/mark-shelf.ts';
import { byTime } from '../../post/marks/marks-snapshot.ts';
import { describeMarkFault } from './describe-mark-fault.ts';
import { GoneRow, MarkRow } from './mark-row.tsx';
import styles from './saved-posts.module.css';

interface ListedMark {
  readonly post: string;
  readonly title?: string | undefined;
}

interface MarkListProps<M extends ListedMark> {
  readonly heading: string;
  readonly marks: readonly M[];
  /** What the list is ordered by. */
  readonly timeOf: (mark: M) => string;
  readonly describe: (mark: M) => ReactNode;
  readonly onRemove: (mark: M) => Result<unknown, MarkFault>;
  readonly onRestore: (mark: M) => Result<unknown, MarkFault>;
  /** What stands in the place of an empty list. */
  readonly children: ReactNode;
}

/** Marked posts. What is removed keeps its place, for an undo, until the reader leaves the page. */
export function MarkList<M extends ListedMark>(props: MarkListProps<M>) {
  const { heading, marks, timeOf, describe, onRemove, onRestore, children } = props;
  const id = useId();
  const [removed, setRemoved] = useState<ReadonlyMap<string, M>>(new Map());
  const [trouble, setTrouble] = useState<{ readonly post: string; readonly words: string }>();
  /** The post whose button takes the focus: the one that had it has made room. */
  const wanted = useRef<string>(undefined);
  const there = new Set(marks.map(({ post }) => post));
  const rows = [...marks, ...[...removed.values()].filter(({ post }) => !there.has(post))].sort(byTime(timeOf));

  function change(mark: M, action: (mark: M) => Result<unknown, MarkFault>): void {
    const outcome = action(mark);
    setTrouble(outcome.ok ? undefined : { post: mark.post, words: describeMarkFault(outcome.fault) });
    if (outcome.ok) wanted.current = mark.post;
  }

  function focusFor(post: string) {
    return (button: HTMLButtonElement | null) => {
      if (button === null || wanted.current !== post) return;
      wanted.current = undefined;
      button.focus();
    };
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {rows.length === 0 ? (
        <p className={styles.empty}>{children}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets
        <ol className={styles.marks} role="list" aria-labelledby={id}>
          {rows.map((mark) => {
            const row = { post: mark.post, title: mark.title ?? mark.post, buttonRef: focusFor(mark.post) };
            return (
              <li key={mark.post}>
                {there.has(mark.post) ? (
                  <MarkRow
                    {...row}
                    onRemove={() => {
                      setRemoved(new Map(removed).set(mark.post, mark));
                      change(mark, onRemove);
                    }}
                  >
                    {describe(mark)}
                  </MarkRow>
                ) : (
                  <GoneRow {...row} onUndo={() => change(mark, onRestore)} />
                )}
                {trouble?.post === mark.post && <p role="alert">{trouble.words}</p>}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
