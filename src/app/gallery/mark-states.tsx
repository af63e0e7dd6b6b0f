import { memoryStorage } from '../../platform/storage.ts';
import type { MarkStore } from '../../post/marks/mark-store.ts';
import { SaveButton } from '../../post/save-button.tsx';
import { SavedPosts } from '../marks/saved-posts.tsx';
import { storageFaultStates } from './fault-states.ts';
import { madeUpMarks, readOf, savedOf, storedMarks, unreadMarks } from './made-up-marks.ts';
import { faultyStorage } from './made-up-storage.ts';
import { OnPage } from './on-page.tsx';
import { Pressed } from './pressed.tsx';
import type { FaultState, StorageFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

function saved(marks: MarkStore) {
  return (
    <OnPage>
      <SavedPosts marks={marks} />
    </OnPage>
  );
}

function several() {
  return storedMarks(
    [1, 2, 3].map((n) => savedOf('usual', n)),
    [readOf('usual', 0.3, 4), readOf('usual', 1, 5)],
  );
}

const keeping = () => saved(madeUpMarks(memoryStorage(several())));

function notRemembering(): MarkStore {
  const marks = madeUpMarks();
  marks.remember('off');
  return marks;
}

/** What the reader has saved and read. */
export const markStates: Views<{
  readonly 'saved-posts': TextKind | 'empty' | 'removed' | 'forgotten' | 'off' | 'set-aside' | FaultState<StorageFault>;
  readonly 'save-button': 'usual';
}> = {
  'saved-posts': {
    ...forEachText((kind) =>
      saved(madeUpMarks(memoryStorage(storedMarks([savedOf(kind), savedOf(kind, 2)], [readOf(kind, 0.6, 3)])))),
    ),
    empty: () => saved(madeUpMarks()),
    removed: () => <Pressed controls={['Remove']}>{keeping()}</Pressed>,
    forgotten: () => <Pressed controls={['Forget all read marks']}>{keeping()}</Pressed>,
    off: () => saved(notRemembering()),
    'set-aside': () => saved(madeUpMarks(memoryStorage(unreadMarks()))),
    ...storageFaultStates((fault) => (
      <Pressed controls={fault.code === 'storage-blocked' ? [] : ['Remove']}>
        {saved(madeUpMarks(faultyStorage(fault, several())))}
      </Pressed>
    )),
  },
  'save-button': { usual: () => <SaveButton slug="a-made-up-post" /> },
};
