import type { DurableStorage } from '../../platform/durable-storage.ts';
import { laterVersion } from '../../platform/later-version.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';
import type { DraftKeys } from './draft-keys.ts';
import { decodeDraft } from './draft-record.ts';

/**
 * A second copy of drafts, as comments have one (`comments/store/second-copy.ts`): a browser that is killed forgets what
 * it was told within the last minute, and this it doesn't.
 */
export interface SecondDrafts {
  /** Puts what only one copy has, or has newer, into the other. */
  readonly reconcile: () => Promise<void>;
  /** Keeps the text of a draft; `undefined`: it is deleted. */
  readonly keep: (id: string, text: string | undefined) => void;
  /** Resolves once nothing is under way, or after a second: a database may hang for ever. */
  readonly settled: () => Promise<void>;
}

const patience = 1000;

export function createSecondDrafts(first: KeyValueStorage, second: DurableStorage, keys: DraftKeys): SecondDrafts {
  const waiting = new Map<string, string | undefined>();
  let flushing: Promise<void> | undefined;

  function keep(id: string, text: string | undefined): void {
    waiting.set(keys.of(id), text);
    flushing ??= Promise.resolve().then(flush);
  }

  /** One transaction at a time: what changes meanwhile waits, and only its last state is written. */
  async function flush(): Promise<void> {
    while (waiting.size > 0) {
      const batch = new Map(waiting);
      waiting.clear();
      await second.update([...batch.keys()], (key) => batch.get(key), 'relaxed');
    }
    flushing = undefined;
  }

  async function reconcile(): Promise<void> {
    const copies = await second.entries(keys.prefix);
    const listed = first.keys(keys.prefix);
    if (copies === undefined || !listed.ok) return;
    for (const key of new Set([...listed.value, ...copies.keys()])) {
      const id = keys.parse(key);
      const stored = first.read(key);
      if (id === undefined || !stored.ok) continue;
      const copy = copies.get(key);
      const latest = latestOf(id, stored.value ?? undefined, copy);
      if (latest === undefined) continue;
      if (latest !== stored.value) first.write(key, latest);
      if (latest !== copy) keep(id, latest);
    }
  }

  return {
    reconcile: () => soon(reconcile()),
    keep,
    settled: () => soon(flushing ?? Promise.resolve()),
  };
}

/** The text that both copies should have; `undefined` where one can't be read, which is not to be overwritten. */
function latestOf(id: string, stored: string | undefined, copy: string | undefined): string | undefined {
  if (stored === undefined || copy === undefined) return stored ?? copy;
  const [one, other] = [decodeDraft(stored, id), decodeDraft(copy, id)];
  if (!one.ok || !other.ok) return undefined;
  return laterVersion(one.value, other.value) === one.value ? stored : copy;
}

function soon(work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, patience))]);
}
