import { useState } from 'react';
import { type ExchangedMarks, hasMarks } from '../../post/marks/exchanged-marks.ts';
import type { ParsedImport } from '../exchange/import-comments.ts';
import type { ImportPlan } from '../exchange/plan-import.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { countPlan, describeMerge, describeRefused } from './describe-plan.ts';
import { mergeMarks } from './merge-marks.ts';
import type { MergeOutcome } from './merge-records.ts';
import type { Notebook } from './notebook.ts';
import { readImport } from './read-import.ts';
import type { RunWork } from './use-work.ts';

/** How far an import is. Nothing is changed before the reader has seen what it holds, and merges it. */
export type ImportStep =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'refused'; readonly problem: string }
  | { readonly state: 'read'; readonly parsed: ParsedImport }
  /** The marks wait for the comments. */
  | { readonly state: 'unfinished'; readonly outcome: MergeOutcome; readonly marks: ExchangedMarks };

interface ImportOptions {
  readonly notebook: Notebook;
  readonly run: RunWork;
  readonly onStatus: (status: string) => void;
  /** There is nothing to decide any more, and what had the focus is gone. */
  readonly onEnd: () => void;
}

export function useImport({ notebook, run, onStatus, onEnd }: ImportOptions) {
  const [step, setStep] = useState<ImportStep>({ state: 'none' });

  async function take(source: Blob | string): Promise<void> {
    onStatus('');
    setStep({ state: 'reading' });
    // Reading a large one takes a moment, in which that is to be seen.
    await new Promise((resolve) => setTimeout(resolve));
    const read = await readImport(source);
    setStep(read.ok ? { state: 'read', parsed: read.value } : { state: 'refused', problem: read.fault });
  }

  /** Several would need several previews. */
  function takeFiles([file, ...others]: readonly File[]): void {
    if (others.length > 0)
      setStep({ state: 'refused', problem: 'These are several files. Import one at a time. Nothing was imported.' });
    else if (file !== undefined) void take(file);
  }

  async function mergeAll(records: readonly CommentRecord[], marks: ExchangedMarks, report: string): Promise<void> {
    setStep({ state: 'none' });
    const outcome = await run('Importing', records.length, (options) => notebook.merge(records, options));
    if (outcome.left.length > 0) {
      setStep({ state: 'unfinished', outcome, marks });
      return;
    }
    const others = await run('Importing', marks.saved.length + marks.read.length, (options) =>
      mergeMarks(marks, notebook.marks, options),
    );
    onStatus([report, others].filter(Boolean).join(' '));
    onEnd();
  }

  return {
    step,
    take,
    takeFiles,
    merge: (plan: ImportPlan, marks: ExchangedMarks) => {
      const refused = notebook.keepUnread(plan.setAside);
      const counts = { ...countPlan(plan), setAside: plan.setAside.length - refused.length };
      const lack = refused.length === 0 ? '' : ` ${describeRefused(refused.length)}`;
      // A file may be about marks alone.
      const isSilent = plan.posts + plan.left.length + plan.setAside.length === 0 && hasMarks(marks);
      const report = isSilent ? '' : `${describeMerge(counts)}${lack}`;
      return mergeAll([...plan.added, ...plan.updated, ...plan.beside], marks, report);
    },
    goOn: ({ left }: MergeOutcome, marks: ExchangedMarks) => mergeAll(left, marks, 'The rest is merged too.'),
    close: () => {
      setStep({ state: 'none' });
      onEnd();
    },
  };
}
