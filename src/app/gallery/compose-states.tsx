import type { KeyValueStorage } from '../../platform/storage.ts';
import { memoryStorage } from '../../platform/storage.ts';
import { createComposer } from '../../publish/compose/composer.ts';
import { createDraftStore } from '../../publish/compose/draft-store.ts';
import type { ReadSource } from '../../publish/compose/read-source.ts';
import { Compose } from '../compose/compose.tsx';
import { DraftNotes } from '../compose/draft-notes.tsx';
import { FolderNotice } from '../compose/folder-notice.tsx';
import { OutputNote } from '../compose/output-note.tsx';
import { SourcesRead } from '../compose/sources-read.tsx';
import { storageFaultStates } from './fault-states.ts';
import { eveningClock } from './made-up-comments.ts';
import { draftSite, madeUpDraft, madeUpDraftKeys, madeUpThreads, storedDrafts } from './made-up-drafts.ts';
import { postOf } from './made-up-posts.ts';
import { madeUpSite } from './made-up-site.ts';
import { faultyStorage } from './made-up-storage.ts';
import { madeUpTitles } from './made-up-texts.ts';
import { OnPage } from './on-page.tsx';
import { Pressed } from './pressed.tsx';
import type { FaultState, StorageFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;

function worldOf(storage: KeyValueStorage) {
  const clock = eveningClock();
  const store = createDraftStore({ storage, site: draftSite });
  const composer = createComposer({ store, clock, newId: () => 'a-made-up-draft' });
  return { store, composer, clock, threads: madeUpThreads, readPost: async () => postOf('usual') };
}

function compose(storage: KeyValueStorage) {
  return (
    <OnPage>
      <Compose world={worldOf(storage)} site={madeUpSite} />
    </OnPage>
  );
}

function notes(kind: 'newer' | 'parted') {
  const { composer } = worldOf(memoryStorage());
  const elsewhere = { kind, draft: madeUpDraft('usual') };
  return <DraftNotes composer={composer} snapshot={{ ...composer.getSnapshot(), elsewhere }} />;
}

function source(name: string, kinds: readonly TextKind[], refused: readonly string[] = []): ReadSource {
  const posts = kinds.map((kind) => ({
    post: postOf(kind),
    hasDate: true,
    hasTitle: true,
    hasSlug: true,
    origin: undefined,
    notes: ['no takeaway: made of the first paragraph'],
  }));
  return { name, format: 'post JSON', posts, notes: [], refused };
}

function read(...sources: readonly ReadSource[]) {
  return <SourcesRead sources={sources} onOpen={nothing} onClose={nothing} />;
}

/** The page on which posts are written. */
export const composeStates: Views<{
  readonly compose: TextKind | 'empty' | 'faults' | 'drafts' | 'set-aside' | FaultState<StorageFault>;
  readonly 'sources-read': 'usual' | 'long' | 'refused' | 'empty';
  readonly 'draft-notes': 'newer' | 'parted' | FaultState<StorageFault>;
  readonly 'output-note': 'done' | 'trouble' | 'packed';
  readonly 'folder-notice': 'saved' | 'taken' | 'no-site' | FaultState<StorageFault>;
}> = {
  compose: {
    ...forEachText((kind) => compose(memoryStorage(storedDrafts(kind)))),
    empty: () => compose(memoryStorage()),
    faults: () => <Pressed controls={['Download JSON']}>{compose(memoryStorage())}</Pressed>,
    drafts: () => compose(memoryStorage(storedDrafts('usual', 'long', 'right-to-left', 'one-character'))),
    'set-aside': () =>
      compose(
        memoryStorage([
          [madeUpDraftKeys.of('damaged'), '{"v":1}'],
          [madeUpDraftKeys.of('newer'), '{"v":2}'],
        ]),
      ),
    ...storageFaultStates((fault) => compose(faultyStorage(fault, storedDrafts('usual')))),
  },
  'sources-read': {
    usual: () => read(source('evening.zip', ['usual', 'cjk', 'right-to-left'])),
    long: () => read(source(`${madeUpTitles.long}.json`, ['long', 'one-character'])),
    refused: () =>
      read(
        source('first.json', ['usual']),
        source('second.json', [], ['The post has mistakes:\n  title: is required, but missing']),
      ),
    empty: () => read(source('pictures.zip', [], ['None of its 12 files is of a kind that posts come in.'])),
  },
  'draft-notes': {
    newer: () => notes('newer'),
    parted: () => notes('parted'),
    ...storageFaultStates((fault) => {
      const { composer } = worldOf(memoryStorage());
      return (
        <DraftNotes composer={composer} snapshot={{ ...composer.getSnapshot(), keeping: { state: 'failed', fault } }} />
      );
    }),
  },
  'output-note': {
    done: () => <OutputNote status={{ kind: 'done', words: 'JSON copied.' }} />,
    trouble: () => <OutputNote status={{ kind: 'trouble', words: 'The browser did not allow copying.' }} />,
    packed: () => (
      <OutputNote
        status={{
          kind: 'packed',
          words: 'a-post.zip is on its way, with 9 files.',
          problems: ['Feeds: You are offline.'],
        }}
      />
    ),
  },
  'folder-notice': {
    saved: () => folder({ kind: 'saved', path: 'public/posts/a-post.json' }),
    taken: () => folder({ kind: 'taken', path: 'public/posts/a-post.json' }),
    'no-site': () => folder({ kind: 'no-site' }),
    ...storageFaultStates((fault) => folder({ kind: 'failed', path: 'posts/a-post.json', fault })),
  },
};

function folder(outcome: Parameters<typeof FolderNotice>[0]['outcome']) {
  return <FolderNotice folder="evening-digests" outcome={outcome} onReplace={nothing} onClose={nothing} />;
}
