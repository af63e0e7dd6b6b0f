import { useState } from 'react';
import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import type { SiteWorld } from '../store/comment-store.ts';
import { moveToOwnStorage } from './move-to-own-storage.ts';
import { isSwitchable } from './switchable-storage.ts';

/** Which storage a frame's comments are in. */
export type OwnStorage =
  /** The frame's; `fault` tells why it is not the reader's own, after they have asked. */
  { readonly state: 'apart' | 'asking'; readonly fault?: Fault } | { readonly state: 'own' };

/** How a frame comes by the reader's own storage: see `storage-access.ts`. */
export interface OwnStorageAccess {
  readonly canAsk: boolean;
  readonly ask: () => Promise<Result<KeyValueStorage, Fault>>;
}

/** The pages that use the own storage already: other posts on them do as well. */
const moved = new WeakSet<SiteWorld>();

/** `ask` is `undefined` where there is nothing to ask for, or no way to. */
export function useOwnStorage(
  site: SiteWorld,
  access: OwnStorageAccess,
): readonly [OwnStorage, (() => Promise<void>) | undefined] {
  const [state, setState] = useState<OwnStorage>(() => ({ state: moved.has(site) ? 'own' : 'apart' }));
  const { storage } = site;

  async function ask(): Promise<void> {
    if (state.state !== 'apart' || !isSwitchable(storage)) return;
    setState({ state: 'asking' });
    const given = await access.ask();
    const outcome = given.ok ? moveToOwnStorage(site, storage, given.value) : given;
    if (outcome.ok) moved.add(site);
    setState(outcome.ok ? { state: 'own' } : { state: 'apart', fault: outcome.fault });
  }

  return [state, access.canAsk && state.state !== 'own' && isSwitchable(storage) ? ask : undefined];
}
