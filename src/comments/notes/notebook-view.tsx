import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { findSiteAddress } from '../../platform/site-base.ts';
import { marksToExchange } from '../../post/marks/merge-marks.ts';
import { DropHint } from '../../ui/drop-hint.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import { SetAsideList } from '../reading/set-aside-list.tsx';
import { BackupNote } from './backup-note.tsx';
import { commentsAtRisk } from './backup-reminder.ts';
import { countOf } from './count-of.ts';
import { countMarks, describeMarks } from './describe-marks.ts';
import { downloadExport } from './export-notes.ts';
import { findNotes } from './find-notes.ts';
import { ImportPanel } from './import-panel.tsx';
import { NoNotes } from './no-notes.tsx';
import { NoteActions } from './note-actions.tsx';
import { NoteList } from './note-list.tsx';
import { NoteSearch } from './note-search.tsx';
import type { Notebook } from './notebook.ts';
import type { ReadyNotebook } from './notebook-snapshot.ts';
import styles from './notebook-view.module.css';
import { StorageFacts } from './storage-facts.tsx';
import { useBulkChanges } from './use-bulk-changes.ts';
import { useImport } from './use-import.ts';
import { useNotesFocus } from './use-notes-focus.ts';
import { usePastedImport } from './use-pasted-import.ts';
import { useWork } from './use-work.ts';
import { WorkProgress } from './work-progress.tsx';

interface NotebookViewProps {
  readonly notebook: Notebook;
  readonly snapshot: ReadyNotebook;
  readonly measure: () => number | undefined;
  readonly clock?: Clock;
}

/** Every comment of this browser, once they are read. */
export function NotebookView({ notebook, snapshot, measure, clock = systemClock }: NotebookViewProps) {
  const { posts, comments, deleted, setAside, lastExport } = snapshot;
  const [status, setStatus] = useState('');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim());
  const [work, run] = useWork();
  const focus = useNotesFocus();
  const bulk = useBulkChanges({ notebook, run, focus, onStatus: setStatus });
  const all = useRef<HTMLElement>(null);
  const importing = useImport({ notebook, run, onStatus: setStatus, onEnd: () => all.current?.focus() });
  const drag = useDrop(importing.takeFiles);
  usePastedImport(importing.take);
  const found = useMemo(() => findNotes(posts, wanted), [posts, wanted]);
  const atRisk = useMemo(() => commentsAtRisk(posts, lastExport, clock()), [posts, lastExport, clock]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured changes with the snapshot
  const used = useMemo(measure, [measure, snapshot]);

  function exportAs(kind: 'json' | 'md'): void {
    const records = notebook.records();
    const exportedAt = clock().toISOString();
    const marks = marksToExchange(notebook.marks);
    const name = downloadExport({ site: findSiteAddress(), exportedAt, records, setAside, marks }, kind);
    if (kind === 'json') notebook.noteExport();
    const others = kind === 'json' ? describeMarks(countMarks(marks)) : '';
    setStatus(`${[countOf(comments, 'comment'), others].filter(Boolean).join(', ')} exported: ${name}`);
  }

  const matches = found.reduce((sum, post) => sum + post.comments, 0);
  const shows = wanted === '' ? 'all' : 'found';
  const hasNotes = comments + deleted > 0;
  return (
    <>
      {atRisk !== undefined && work === undefined && <BackupNote count={atRisk} onExport={() => exportAs('json')} />}
      <section ref={all} tabIndex={-1} className={styles.all} aria-label="All comments">
        <StorageFacts snapshot={snapshot} used={used} />
        {work === undefined && (
          <NoteActions snapshot={snapshot} bulk={bulk} onExport={exportAs} onImport={importing.take} />
        )}
        <output className={styles.status}>{importing.step.state === 'reading' ? 'Reading…' : status}</output>
      </section>
      {work === undefined ? (
        <>
          <ImportPanel importing={importing} notebook={notebook} snapshot={snapshot} />
          {(comments > 0 || query !== '') && (
            <NoteSearch
              query={query}
              onQuery={setQuery}
              status={wanted === '' ? '' : describeMatches(matches, comments)}
            />
          )}
          {hasNotes && (
            <NoteList
              key={wanted}
              notebook={notebook}
              posts={found}
              bulk={bulk}
              shows={shows}
              focus={focus}
              onStatus={setStatus}
            />
          )}
          {!hasNotes && setAside.length === 0 && snapshot.fault === undefined && <NoNotes />}
          <SetAsideList records={setAside} />
        </>
      ) : (
        <WorkProgress work={work} />
      )}
      {drag === 'over' && <DropHint />}
    </>
  );
}

function describeMatches(matches: number, comments: number): string {
  if (matches === 0) return 'No comment matches.';
  return `${matches.toLocaleString('en')} of ${countOf(comments, 'comment')} ${matches === 1 ? 'matches' : 'match'}.`;
}
