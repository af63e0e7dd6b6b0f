import { CommentHeader } from '../../comments/reading/comment-header.tsx';
import { CommentText } from '../../comments/reading/comment-text.tsx';
import { viewComment } from '../../comments/reading/comment-view.ts';
import { DeletedComment } from '../../comments/reading/deleted-comment.tsx';
import { MissingComment } from '../../comments/reading/missing-comment.tsx';
import { OrderSelect } from '../../comments/reading/order-select.tsx';
import { SavingNotice } from '../../comments/reading/saving-notice.tsx';
import { SetAsideList } from '../../comments/reading/set-aside-list.tsx';
import type { Unreadable } from '../../comments/record/comment-codec.ts';
import { StorageNotice } from '../../comments/storage-notice.tsx';
import { WhereKept } from '../../comments/where-kept.tsx';
import { storageFaultStates } from './fault-states.ts';
import { commentOf, madeUpComment, madeUpId, madeUpKeys } from './made-up-comments.ts';
import { madeUpTitles, madeUpWords } from './made-up-texts.ts';
import { OnPage } from './on-page.tsx';
import type { FaultState, StorageFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;

function setAside(reason: Unreadable, text = '{"v":1,"text":"It ends in the mid') {
  return <SetAsideList records={[{ key: madeUpKeys.comment(madeUpComment(1)), text, reason }]} />;
}

/** The parts of a comment, and what is said beside comments. */
export const readingStates: Views<{
  readonly 'comment-header': TextKind | 'edited' | 'reply';
  readonly 'comment-text': TextKind;
  readonly 'deleted-comment': 'usual' | 'undo';
  readonly 'missing-comment': 'usual';
  readonly 'order-select': 'usual' | 'oldest';
  readonly 'saving-notice': FaultState<StorageFault> | 'not-deleted';
  readonly 'set-aside-list': Unreadable['code'] | 'long';
  readonly 'storage-notice': FaultState<StorageFault> | 'put-back' | 'one-put-back';
  readonly 'where-kept': 'usual' | FaultState<StorageFault>;
}> = {
  'comment-header': {
    ...forEachText((kind) => <CommentHeader view={viewComment(commentOf(kind))} replyTo={madeUpTitles[kind]} />),
    edited: () => <CommentHeader view={viewComment({ ...madeUpComment(1), updatedAt: '2025-11-04T08:00:00.000Z' })} />,
    reply: () => <CommentHeader view={viewComment(madeUpComment(1))} replyTo="a deleted comment" href="#comment" />,
  },
  'comment-text': forEachText((kind) => <CommentText text={madeUpWords[kind]} idPrefix={`${madeUpId()}-`} />),
  'deleted-comment': {
    usual: () => <DeletedComment isUndoable={false} undoRef={null} onUndo={nothing} />,
    undo: () => <DeletedComment isUndoable={true} undoRef={null} onUndo={nothing} />,
  },
  'missing-comment': { usual: () => <MissingComment arrive={nothing} /> },
  'order-select': {
    usual: () => <OrderSelect order="newest" onChange={nothing} />,
    oldest: () => <OrderSelect order="oldest" onChange={nothing} />,
  },
  'saving-notice': {
    ...storageFaultStates((fault) => (
      <SavingNotice
        entry={{ record: madeUpComment(1), saving: { state: 'not-saved', fault, stored: undefined } }}
        onRetry={nothing}
      />
    )),
    'not-deleted': () => (
      <SavingNotice
        entry={{ record: madeUpComment(1), saving: { state: 'not-deleted', fault: { code: 'storage-full' } } }}
        onRetry={nothing}
      />
    ),
  },
  'set-aside-list': {
    newer: () => setAside({ code: 'newer', version: 7 }),
    damaged: () => setAside({ code: 'damaged', issues: ['text: expected a string, got 7', 'createdAt: missing'] }),
    long: () => setAside({ code: 'damaged', issues: [`Not JSON: ${'unbroken'.repeat(60)}`] }, 'x'.repeat(5000)),
  },
  'storage-notice': {
    ...storageFaultStates((fault) => <StorageNotice fault={fault} putBack={0} onRetry={nothing} />),
    'put-back': () => <StorageNotice fault={undefined} putBack={12} onRetry={nothing} />,
    'one-put-back': () => <StorageNotice fault={undefined} putBack={1} onRetry={nothing} />,
  },
  'where-kept': {
    usual: () => (
      <OnPage>
        <WhereKept fault={undefined} />
      </OnPage>
    ),
    ...storageFaultStates((fault) => (
      <OnPage>
        <WhereKept fault={fault} />
      </OnPage>
    )),
  },
};
