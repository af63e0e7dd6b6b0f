import { AskingButton } from '../../comments/frame/asking-button.tsx';
import type { StayFault } from '../../comments/frame/move-to-own-storage.ts';
import { SaveFromFrame } from '../../comments/frame/save-from-frame.tsx';
import { switchableStorage } from '../../comments/frame/switchable-storage.ts';
import type { OwnStorageAccess } from '../../comments/frame/use-own-storage.ts';
import type { Risk } from '../../comments/surroundings.tsx';
import type { Fault } from '../../platform/fault.ts';
import { failed, ok } from '../../platform/result.ts';
import { memoryStorage } from '../../platform/storage.ts';
import { FramedComments } from './comments-shown.tsx';
import { storageFaultStates } from './fault-states.ts';
import { madeUpComment, madeUpKeys, madeUpStore, madeUpThread, stored } from './made-up-comments.ts';
import { faultyStorage } from './made-up-storage.ts';
import { Pressed } from './pressed.tsx';
import type { FaultState, StorageFault, Views } from './states.ts';

const ask = ['Use my comments from posts.example'];

function framed(access: OwnStorageAccess['ask'], controls = ask, host?: string) {
  const store = madeUpStore(switchableStorage(memoryStorage(stored([madeUpComment(1)]))));
  return (
    <Pressed controls={controls}>
      <FramedComments store={store} access={{ canAsk: true, ask: access }} {...(host !== undefined && { host })} />
    </Pressed>
  );
}

function asking(risk: Risk) {
  return (
    <Pressed controls={['Delete']}>
      <AskingButton risk={() => risk}>Delete</AskingButton>
    </Pressed>
  );
}

const own = () => memoryStorage([[madeUpKeys.name, 'Robin'], ...stored(madeUpThread())]);

/** What is different in a frame on another site's page. */
export const frameStates: Views<{
  readonly 'comments-in-frame':
    | 'apart'
    | 'long'
    | 'asking'
    | 'own'
    | Exclude<StayFault['code'], Fault['code']>
    | FaultState<StorageFault>
    | 'sandboxed';
  readonly 'asking-button': Exclude<Risk, 'nothing'>;
  readonly 'save-from-frame': 'usual' | 'blocked';
}> = {
  'comments-in-frame': {
    apart: () => framed(async () => ok(own()), []),
    long: () => framed(async () => ok(own()), [], `${'digests-of-everything-'.repeat(3)}preview.example`),
    asking: () => framed(() => new Promise(() => undefined)),
    own: () => framed(async () => ok(own())),
    'own-storage-empty': () => framed(async () => ok(memoryStorage())),
    ...storageFaultStates((fault) => framed(async () => failed(fault))),
    sandboxed: () => (
      <FramedComments
        store={madeUpStore(faultyStorage({ code: 'storage-blocked' }))}
        access={{ canAsk: false, ask: async () => failed({ code: 'storage-blocked' }) }}
        isSandboxed={true}
      />
    ),
  },
  'asking-button': {
    comment: () => asking('comment'),
    changes: () => asking('changes'),
    quote: () => asking('quote'),
  },
  'save-from-frame': {
    usual: () => <SaveFromFrame text="Words to keep." fileName="comment.txt" downloads="dropped" />,
    blocked: () => (
      <Pressed controls={['Download']}>
        <SaveFromFrame text="Words to keep." fileName="comment.txt" downloads="dropped" />
      </Pressed>
    ),
  },
};
