import { useId, useMemo } from 'react';
import { type ExchangedMarks, hasMarks } from '../../post/marks/exchanged-marks.ts';
import { planMarks } from '../../post/marks/merge-marks.ts';
import { Button } from '../../ui/button.tsx';
import type { ParsedImport } from '../exchange/import-comments.ts';
import { type ImportPlan, planImport } from '../exchange/plan-import.ts';
import { viewMoment } from '../reading/comment-view.ts';
import { countOf } from './count-of.ts';
import { countMarks, markLines } from './describe-marks.ts';
import { countPlan } from './describe-plan.ts';
import styles from './import-panel.module.css';
import type { Notebook } from './notebook.ts';
import type { ReadyNotebook } from './notebook-snapshot.ts';
import { takeFocus } from './take-focus.ts';

interface ImportPreviewProps {
  readonly parsed: ParsedImport;
  readonly notebook: Notebook;
  readonly snapshot: ReadyNotebook;
  readonly onMerge: (plan: ImportPlan, marks: ExchangedMarks) => void;
  readonly onCancel: () => void;
}

/** What an import would do. The plan follows what other tabs do meanwhile. */
export function ImportPreview({ parsed, notebook, snapshot, onMerge, onCancel }: ImportPreviewProps) {
  const heading = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known changes with the snapshot
  const plan = useMemo(() => planImport(parsed, notebook.known), [parsed, notebook, snapshot]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const marks = useMemo(() => planMarks(parsed.marks, notebook.marks), [parsed, notebook, snapshot]);
  const counts = countPlan(plan);
  const lines = [
    [counts.added, 'to be added'],
    [counts.updated, 'to be updated'],
    [counts.deleted, 'to be deleted here too'],
    [counts.left, counts.left === 1 ? 'stays as it is' : 'stay as they are'],
    [counts.setAside, `can’t be read here, and ${counts.setAside === 1 ? 'is kept as it is' : 'are kept as they are'}`],
    ...markLines(countMarks(marks)),
  ] as const;
  const exported = parsed.exportedAt === undefined ? undefined : viewMoment(parsed.exportedAt);
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <h2 ref={takeFocus} tabIndex={-1} id={heading} className={styles.heading}>
        Import preview
      </h2>
      <p className={styles.words}>
        An export of <bdi className={styles.site}>{parsed.site ?? 'an unknown site'}</bdi>
        {exported !== undefined && (
          <>
            , made on <time dateTime={exported.iso}>{exported.label}</time>
          </>
        )}
        . {describeScope(plan.posts, marks)}
      </p>
      <ul className={styles.counts}>
        {lines
          .filter(([count]) => count > 0)
          .map(([count, words]) => (
            <li key={words}>
              <strong>{count.toLocaleString('en')}</strong> {words}
            </li>
          ))}
      </ul>
      {plan.beside.length > 0 && (
        <p className={styles.words}>
          {countOf(plan.beside.length, 'comment')} will stand beside a record that can’t be read here, which is kept.
        </p>
      )}
      <p className={styles.ways}>
        <Button variant="primary" onClick={() => onMerge(plan, marks)}>
          Merge comments
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </p>
    </section>
  );
}

/** What begins the list of changes: comments first, since they are what a file is made for. */
function describeScope(posts: number, marks: ExchangedMarks): string {
  if (posts > 0) return `It changes ${countOf(posts, 'post')}:`;
  return hasMarks(marks)
    ? 'Of comments, everything in it is here already. New are:'
    : 'Everything in it is here already.';
}
