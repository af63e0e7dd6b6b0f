import type { Fault } from '../../platform/fault.ts';
import type { Draw } from './draw.tsx';

/** A view's states by name: those it has to be shown in, and as many more as are worth a look. */
export type StatesOf<Needed extends string> = { readonly [state in Needed]: Draw } & { readonly [state: string]: Draw };

/** Views by name, each with the states it has to be shown in: without one of them the types fail. */
export type Views<Needed extends Readonly<Record<string, string>>> = {
  readonly [view in keyof Needed]: StatesOf<Needed[view]>;
};

/** What a text can be that strains a view. */
export type TextKind = 'usual' | 'long' | 'right-to-left' | 'cjk' | 'one-character';

/** The codes of what can be wrong with the browser's storage. */
export type StorageFault = Extract<Fault['code'], `storage-${string}`>;

/** The codes of all else: what can be wrong with a file of the site, or with the way to it. */
export type ReadFault = Exclude<Fault['code'], StorageFault>;

/** The name of the state in which a view shows a fault. */
export type FaultState<Code extends string> = `fault-${Code}`;
