import type { Clock } from '../../platform/clock.ts';
import type { Fault } from '../../platform/fault.ts';
import type { NewId } from '../../platform/ids.ts';
import { laterMoment } from '../../platform/later-moment.ts';
import { areSameFields, type ComposeFields, emptyFields, isBlank } from './compose-fields.ts';
import { type DraftRecord, draftVersion } from './draft-record.ts';
import type { DraftStore } from './draft-store.ts';
import { localTimestamp } from './local-timestamp.ts';

/** How what is on screen is kept. `writing`: not yet; it is on its way. */
export type Keeping =
  | { readonly state: 'nothing' | 'writing' | 'kept' }
  | { readonly state: 'failed'; readonly fault: Fault };

/** What another tab has done to the draft on screen. */
export interface Elsewhere {
  /** `newer`: what is on screen is older than that; `parted`: both were changed, and are two drafts from now on. */
  readonly kind: 'newer' | 'parted';
  readonly draft: DraftRecord;
}

export interface ComposerSnapshot {
  /** Of the draft on screen. */
  readonly id: string;
  readonly fields: ComposeFields;
  /** The slug of the post on the site that it is a new version of. */
  readonly post: string | undefined;
  readonly keeping: Keeping;
  readonly elsewhere: Elsewhere | undefined;
  /** How often something else has been brought on screen: views begin anew with it. */
  readonly openings: number;
}

/** The one draft that is being written on a page. */
export interface Composer {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => ComposerSnapshot;
  readonly change: (fields: Partial<ComposeFields>) => void;
  /** Stores what has been typed, now. */
  readonly save: () => void;
  /** Brings a stored draft on screen. What was there before stays, as a draft. */
  readonly open: (draft: DraftRecord) => void;
  /** Brings something new on screen; it becomes a draft when it has something in it. */
  readonly begin: (fields?: ComposeFields, post?: string) => void;
  /** The draft on screen is deleted: begins an empty one in its place. */
  readonly forget: () => void;
  /** Hears of other tabs. Returns the way to stop, which stores what has been typed. */
  readonly start: () => () => void;
}

export interface ComposerWorld {
  readonly store: DraftStore;
  readonly clock: Clock;
  readonly newId: NewId;
  /** How long typing has to pause before it is stored, in milliseconds. */
  readonly pause?: number;
}

/** What is known of the draft on screen beside its text. */
interface Current {
  readonly id: string;
  readonly createdAt: string;
  readonly post: string | undefined;
  /** The version that it began with. */
  readonly basedOn: string | undefined;
  /** The `updatedAt` of the last version known to be stored. */
  readonly stored: string | undefined;
  /** Whether something was typed since it came on screen, and whether all of that is stored. */
  readonly typed: 'no' | 'stored' | 'unsaved';
}

export function createComposer({ store, clock, newId, pause = 250 }: ComposerWorld): Composer {
  const listeners = new Set<() => void>();
  let current = fresh();
  let snapshot: ComposerSnapshot = {
    id: current.id,
    fields: emptyFields(localTimestamp(clock())),
    post: undefined,
    keeping: { state: 'nothing' },
    elsewhere: undefined,
    openings: 0,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fresh(post?: string): Current {
    return { id: newId(), createdAt: clock().toISOString(), post, basedOn: undefined, stored: undefined, typed: 'no' };
  }

  function publish(changes: Partial<ComposerSnapshot>): void {
    snapshot = { ...snapshot, ...changes };
    for (const listener of [...listeners]) listener();
  }

  /** From now on it is a draft of its own, so that neither is overwritten. */
  function part(): void {
    current = { ...fresh(current.post), typed: 'unsaved' };
  }

  function save(): void {
    clearTimeout(timer);
    if (current.typed !== 'unsaved') return;
    let { elsewhere } = snapshot;
    const found = store.read(current.id);
    if (found.ok && found.value.kind === 'unreadable') part();
    if (found.ok && found.value.kind === 'draft' && found.value.draft.updatedAt !== current.stored) {
      part();
      elsewhere = { kind: 'parted', draft: found.value.draft };
    }
    publish({ id: current.id, elsewhere, keeping: write() });
  }

  function write(): Keeping {
    if (isBlank(snapshot.fields)) {
      if (current.stored !== undefined) store.remove(current.id);
      current = { ...current, stored: undefined, typed: 'stored' };
      return { state: 'nothing' };
    }
    const { id, post, createdAt, basedOn, stored } = current;
    const updatedAt = laterMoment(clock(), ...(stored === undefined ? [] : [stored]));
    const draft = { v: draftVersion, id, fields: snapshot.fields, post, createdAt, updatedAt, basedOn } as const;
    const written = store.write(draft);
    if (!written.ok) return { state: 'failed', fault: written.fault };
    current = { ...current, stored: updatedAt, typed: 'stored' };
    void store.settled().then(() => {
      if (current.stored === updatedAt && current.typed !== 'unsaved') publish({ keeping: { state: 'kept' } });
    });
    return { state: 'writing' };
  }

  function onOtherTab(id: string | undefined): void {
    if (id !== undefined && id !== current.id) return;
    const found = store.read(current.id);
    if (!found.ok || found.value.kind === 'unreadable') return;
    if (found.value.kind === 'nothing') {
      // Wiped, and what was typed here is not to go with it; or deleted on purpose, until somebody goes on writing.
      if (current.typed !== 'no' && id === undefined) saveLater(0);
      else if (current.typed !== 'unsaved') forgetStored();
      return;
    }
    const { draft } = found.value;
    if (draft.updatedAt === current.stored) return;
    if (areSameFields(draft.fields, snapshot.fields)) {
      current = { ...current, stored: draft.updatedAt };
      publish({ elsewhere: undefined });
    } else if (current.typed !== 'no' && !descendsFrom(draft, current.stored)) {
      // Both have gone on writing from one version, and the other tab came last.
      part();
      publish({ id: current.id, elsewhere: { kind: 'parted', draft } });
      saveLater(0);
    } else {
      publish({ elsewhere: { kind: 'newer', draft } });
    }
  }

  function forgetStored(): void {
    current = { ...current, stored: undefined, typed: 'no' };
    publish({ keeping: { state: 'nothing' } });
  }

  function saveLater(wait = pause): void {
    current = { ...current, typed: 'unsaved' };
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  function show(next: Current, fields: ComposeFields, keeping: Keeping): void {
    current = next;
    const { id, post } = next;
    publish({ id, post, fields, keeping, elsewhere: undefined, openings: snapshot.openings + 1 });
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    change: (fields) => {
      publish({ fields: { ...snapshot.fields, ...fields }, keeping: { state: 'writing' } });
      saveLater();
    },
    save,
    open: ({ id, createdAt, post, updatedAt, fields }) => {
      save();
      show({ id, createdAt, post, basedOn: updatedAt, stored: updatedAt, typed: 'no' }, fields, { state: 'kept' });
    },
    begin: (fields, post) => {
      save();
      show(fresh(post), fields ?? emptyFields(localTimestamp(clock())), { state: 'nothing' });
    },
    forget: () => {
      clearTimeout(timer);
      show(fresh(), emptyFields(localTimestamp(clock())), { state: 'nothing' });
    },
    start: () => {
      const stop = store.watch(onOtherTab);
      return () => {
        save();
        stop();
      };
    },
  };
}

/** Whether a version was written by somebody who began with the one of that moment, or a later one. */
function descendsFrom({ basedOn }: DraftRecord, moment: string | undefined): boolean {
  return basedOn !== undefined && moment !== undefined && Date.parse(basedOn) >= Date.parse(moment);
}
