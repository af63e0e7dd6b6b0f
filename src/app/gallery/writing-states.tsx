import { toTombstone } from '../../comments/record/comment-record.ts';
import { maxCharacters } from '../../comments/record/comment-text.ts';
import { ChangedMeanwhile } from '../../comments/writing/changed-meanwhile.tsx';
import { DraftNote } from '../../comments/writing/draft-note.tsx';
import { EditForm } from '../../comments/writing/edit-form.tsx';
import { ReplyForm } from '../../comments/writing/reply-form.tsx';
import { TextForm } from '../../comments/writing/text-form.tsx';
import { memoryStorage } from '../../platform/storage.ts';
import { CommentsShown } from './comments-shown.tsx';
import { storageFaultStates } from './fault-states.ts';
import { commentOf, madeUpComment, madeUpKeys, madeUpStore } from './made-up-comments.ts';
import { madeUpSlug } from './made-up-posts.ts';
import { madeUpTitles, madeUpWords } from './made-up-texts.ts';
import { Pressed } from './pressed.tsx';
import type { FaultState, StorageFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;

function begun(name: string, text: string, selector?: object) {
  const entries = [
    [madeUpKeys.name, name],
    [madeUpKeys.draft({ post: madeUpSlug }), text],
    ...(selector === undefined ? [] : [[madeUpKeys.quote(madeUpSlug), JSON.stringify(selector)] as const]),
  ] as const;
  return <CommentsShown store={madeUpStore(memoryStorage(entries))} />;
}

function reply(draft: string) {
  const parent = madeUpComment(1).id;
  const storage = memoryStorage([[madeUpKeys.draft({ post: madeUpSlug, parent }), draft]]);
  const comments = madeUpStore(storage).forPost(madeUpSlug);
  return (
    <ReplyForm comments={comments} parent={parent} about={{}} restorations={0} onPosted={nothing} onCancel={nothing} />
  );
}

function edit(kind: TextKind) {
  const record = commentOf(kind);
  const comments = madeUpStore().forPost(madeUpSlug);
  return <EditForm comments={comments} record={record} restorations={0} onSaved={nothing} onCancel={nothing} />;
}

const quote = { type: 'TextQuoteSelector', exact: 'kept its doors open', prefix: '', suffix: '' };

/** The forms in which comments are written. */
export const writingStates: Views<{
  readonly 'new-comment-form': TextKind | 'quote' | 'empty-refused';
  readonly 'reply-form': 'empty' | TextKind;
  readonly 'edit-form': TextKind;
  readonly preview: TextKind | 'empty';
  readonly 'text-form': 'too-long';
  readonly 'draft-note': 'saved' | 'posted' | FaultState<StorageFault>;
  readonly 'changed-meanwhile': 'changed' | 'deleted' | 'long';
}> = {
  'new-comment-form': {
    ...forEachText((kind) => begun(madeUpTitles[kind].slice(0, 200), madeUpWords[kind])),
    quote: () => begun('Robin', madeUpWords.usual, quote),
    'empty-refused': () => <Pressed controls={['Post comment']}>{begun('', '')}</Pressed>,
  },
  'reply-form': { empty: () => reply(''), ...forEachText((kind) => reply(madeUpWords[kind])) },
  'edit-form': forEachText(edit),
  preview: {
    ...forEachText((kind) => (
      <Pressed controls={['Preview']}>
        <TextForm label="Comment" submitLabel="Post comment" initialText={madeUpWords[kind]} onSubmit={nothing} />
      </Pressed>
    )),
    empty: () => (
      <Pressed controls={['Preview']}>
        <TextForm label="Comment" submitLabel="Post comment" onSubmit={nothing} />
      </Pressed>
    ),
  },
  'text-form': {
    'too-long': () => (
      <Pressed controls={['Post comment']}>
        <TextForm
          label="Comment"
          submitLabel="Post comment"
          initialText={'far too long '.repeat(maxCharacters / 10)}
          onSubmit={nothing}
        />
      </Pressed>
    ),
  },
  'draft-note': {
    saved: () => <DraftNote draft={{ state: 'saved' }} />,
    posted: () => <DraftNote draft={{ state: 'none' }} status="Comment posted" />,
    ...storageFaultStates((fault) => <DraftNote draft={{ state: 'failed', fault }} />),
  },
  'changed-meanwhile': {
    changed: () => <ChangedMeanwhile since="before" now={madeUpComment(1)} />,
    deleted: () => <ChangedMeanwhile since="before" now={toTombstone(madeUpComment(1), '2025-11-04T09:00:00.000Z')} />,
    long: () => <ChangedMeanwhile since="before" now={commentOf('long')} />,
  },
};
