import { BackupNote } from '../../comments/notes/backup-note.tsx';
import { DeleteAll } from '../../comments/notes/delete-all.tsx';
import { DeletedNotes } from '../../comments/notes/deleted-notes.tsx';
import { createNotebook, type Notebook } from '../../comments/notes/notebook.ts';
import { NotesPage } from '../../comments/notes/notes-page.tsx';
import { StorageFacts } from '../../comments/notes/storage-facts.tsx';
import { measureStorage, storageLimit } from '../../comments/notes/storage-use.ts';
import { WorkProgress } from '../../comments/notes/work-progress.tsx';
import type { CommentRecord } from '../../comments/record/comment-record.ts';
import { type KeyValueStorage, memoryStorage } from '../../platform/storage.ts';
import { DropHint } from '../../ui/drop-hint.tsx';
import { emptyNotebook } from './empty-notebook.ts';
import { storageFaultStates } from './fault-states.ts';
import { commentOf, eveningClock, madeUpComment, madeUpKeys, madeUpStore, stored } from './made-up-comments.ts';
import { setAsideOf } from './made-up-set-aside.ts';
import { faultyStorage } from './made-up-storage.ts';
import { madeUpTitles } from './made-up-texts.ts';
import { OnPage } from './on-page.tsx';
import { Pressed } from './pressed.tsx';
import type { FaultState, StorageFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;

function notes(storage: KeyValueStorage) {
  const notebook = createNotebook(madeUpStore(storage), eveningClock());
  return page(notebook, () => measureStorage(storage, madeUpKeys.site));
}

function page(notebook: Notebook, measure: () => number | undefined = nothing) {
  return (
    <OnPage>
      <NotesPage notebook={notebook} measure={measure} />
    </OnPage>
  );
}

/** A notebook that is still being read, and stays so. */
function reading(read: number, total: number) {
  const snapshot = { state: 'loading', read, total } as const;
  return page({ ...createNotebook(madeUpStore()), subscribe: () => nothing, getSnapshot: () => snapshot });
}

function holding(...records: readonly CommentRecord[]): KeyValueStorage {
  return memoryStorage([...stored(records), [madeUpKeys.exported, '2025-11-01T18:00:00.000Z']]);
}

const several = (count: number) => Array.from({ length: count }, (_, n) => madeUpComment(n, { text: `Thought ${n}` }));

/** The page of all comments. */
export const notesStates: Views<{
  readonly 'notes-page': TextKind | 'empty' | 'loading' | 'reading' | 'undo' | 'set-aside' | FaultState<StorageFault>;
  readonly 'storage-facts': 'usual' | 'empty' | 'full';
  readonly 'backup-note': 'usual' | 'one';
  readonly 'delete-all': 'usual' | 'asking';
  readonly 'deleted-notes': 'usual' | 'one';
  readonly 'drop-hint': 'usual';
  readonly 'work-progress': 'usual';
}> = {
  'notes-page': {
    ...forEachText((kind) =>
      notes(holding(...[1, 2].map((n) => ({ ...commentOf(kind, n), postTitle: madeUpTitles[kind] })))),
    ),
    empty: () => notes(memoryStorage()),
    loading: () => reading(0, 0),
    reading: () => reading(1200, 5000),
    undo: () => <Pressed controls={['Delete all on this post']}>{notes(holding(...several(3)))}</Pressed>,
    'to-be-exported': () => notes(memoryStorage(stored(several(25)))),
    'set-aside': () => notes(memoryStorage(setAsideOf())),
    ...storageFaultStates((fault) => notes(faultyStorage(fault, stored(several(2))))),
  },
  'storage-facts': {
    usual: () => <StorageFacts snapshot={{ ...emptyNotebook, comments: 12 }} used={84_000} />,
    empty: () => <StorageFacts snapshot={emptyNotebook} used={undefined} />,
    full: () => (
      <StorageFacts
        snapshot={{ ...emptyNotebook, comments: 12_345, lastExport: '2025-11-01T18:00:00.000Z' }}
        used={storageLimit}
      />
    ),
  },
  'backup-note': {
    usual: () => <BackupNote count={25} onExport={nothing} />,
    one: () => <BackupNote count={1} onExport={nothing} />,
  },
  'delete-all': {
    usual: () => <DeleteAll count={12} onDelete={nothing} />,
    asking: () => (
      <Pressed controls={['Delete all comments']}>
        <DeleteAll count={12_345} onDelete={nothing} />
      </Pressed>
    ),
  },
  'deleted-notes': {
    usual: () => <DeletedNotes count={3} undoRef={null} onUndo={nothing} />,
    one: () => <DeletedNotes count={1} undoRef={null} onUndo={nothing} />,
  },
  'drop-hint': { usual: () => <DropHint /> },
  'work-progress': {
    usual: () => <WorkProgress work={{ what: 'Importing', done: 1200, total: 5000, stop: nothing }} />,
  },
};
