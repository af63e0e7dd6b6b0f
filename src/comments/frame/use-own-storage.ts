import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import type { SiteWorld } from '../store/comment-store.ts';
import { moveToOwnStorage, type StayFault } from './move-to-own-storage.ts';
import { rememberCaret } from './remember-caret.ts';
import { isSwitchable } from './switchable-storage.ts';

/** Which storage a frame's comments are in. */
export type OwnStorage =
  /** The frame's; `fault` tells why it is not the reader's own, after they have asked. */
  | { readonly state: 'apart' | 'asking'; readonly fault?: StayFault }
  /** `reader`: whether, when it came, they still were where they had asked for it. */
  | { readonly state: 'own'; readonly reader: 'there' | 'elsewhere' };

/** How a frame comes by the reader's own storage: see `storage-access.ts`. */
export interface OwnStorageAccess {
  readonly canAsk: boolean;
  readonly ask: () => Promise<Result<KeyValueStorage, Fault>>;
}

/** The pages that use the own storage already: other posts on them do as well. */
const moved = new WeakSet<SiteWorld>();

/** `ask` is `undefined` where there is nothing to ask for, or no way to; it is to be called within a click on `button`. */
export function useOwnStorage(
  site: SiteWorld,
  access: OwnStorageAccess,
): readonly [OwnStorage, ((button: Element) => Promise<void>) | undefined] {
  const [state, setState] = useState<OwnStorage>(() =>
    moved.has(site) ? { state: 'own', reader: 'elsewhere' } : { state: 'apart' },
  );
  const { storage } = site;

  async function ask(button: Element): Promise<void> {
    if (state.state !== 'apart' || !isSwitchable(storage)) return;
    setState({ state: 'asking' });
    const given = await access.ask();
    // The answer may take long, and somebody be typing again, here or in the page around the frame.
    const isThere = document.hasFocus() && [button, document.body].includes(document.activeElement ?? document.body);
    const putCaretBack = rememberCaret();
    flushSync(() => {
      const outcome = given.ok ? moveToOwnStorage(site, storage, given.value) : given;
      if (outcome.ok) moved.add(site);
      setState(
        outcome.ok
          ? { state: 'own', reader: isThere ? 'there' : 'elsewhere' }
          : { state: 'apart', fault: outcome.fault },
      );
    });
    putCaretBack();
  }

  return [state, access.canAsk && state.state !== 'own' && isSwitchable(storage) ? ask : undefined];
}
