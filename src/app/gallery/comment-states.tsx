import { encodeComment } from '../../comments/record/comment-codec.ts';
import { type CommentRecord, toTombstone } from '../../comments/record/comment-record.ts';
import type { CommentStore } from '../../comments/store/comment-store.ts';
import { memoryStorage } from '../../platform/storage.ts';
import { CommentsShown } from './comments-shown.tsx';
import { storageFaultStates } from './fault-states.ts';
import {
  commentOf,
  deepThread,
  madeUpComment,
  madeUpKeys,
  madeUpStore,
  madeUpThread,
  stored,
} from './made-up-comments.ts';
import { postOf } from './made-up-posts.ts';
import { setAsideOf } from './made-up-set-aside.ts';
import { faultyStorage } from './made-up-storage.ts';
import type { FaultState, StorageFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

function storing(...records: readonly CommentRecord[]): CommentStore {
  return madeUpStore(memoryStorage(stored(records)));
}

/** Comments that have been asked for and never come. */
function neverRead(): CommentStore {
  const store = madeUpStore();
  return { ...store, forPost: (post) => ({ ...store.forPost(post), subscribe: () => () => undefined }) };
}

function withUndo(): CommentStore {
  const comment = madeUpComment(1);
  const undo = memoryStorage([[madeUpKeys.undo(comment), encodeComment(comment)]]);
  return madeUpStore(memoryStorage(stored([toTombstone(comment, '2025-11-04T09:00:00.000Z')])), undo);
}

function onAnotherText() {
  return <CommentsShown store={storing(madeUpComment(1, { postHash: 'before' }))} about={{ hash: 'after' }} />;
}

/** The conversation under a post. */
export const commentStates: Views<{
  readonly 'comments-section':
    | TextKind
    | 'empty'
    | 'loading'
    | 'deep'
    | 'many'
    | 'undo'
    | 'post-edited'
    | 'set-aside'
    | FaultState<StorageFault>;
}> = {
  'comments-section': {
    ...forEachText((kind) => (
      <CommentsShown question={postOf(kind).question ?? ''} store={storing(commentOf(kind), commentOf(kind, 2))} />
    )),
    usual: () => <CommentsShown store={storing(...madeUpThread())} />,
    empty: () => <CommentsShown store={storing()} />,
    loading: () => <CommentsShown store={neverRead()} />,
    deep: () => <CommentsShown store={storing(...deepThread(10))} />,
    many: () => (
      <CommentsShown
        store={storing(...Array.from({ length: 25 }, (_, n) => madeUpComment(n, { text: `Thought ${n + 1}` })))}
      />
    ),
    undo: () => <CommentsShown store={withUndo()} />,
    'post-edited': onAnotherText,
    'set-aside': () => <CommentsShown store={madeUpStore(memoryStorage(setAsideOf()))} />,
    ...storageFaultStates((fault) => (
      <CommentsShown store={madeUpStore(faultyStorage(fault, stored([madeUpComment(1)])))} />
    )),
  },
};
