import type { Fault } from '../../platform/fault.ts';
import { ok, type Result } from '../../platform/result.ts';
import { type KeyValueStorage, memoryStorage } from '../../platform/storage.ts';

/** Unfinished texts by key: stored, or at least known on this page where the storage would not take them. */
export interface DraftTexts {
  /** The text as it was left; empty where there is none. */
  readonly read: (key: string) => string;
  /** Keeps a text; an empty one removes it, unless another tab has put its own there. */
  readonly write: (key: string, text: string) => Result<void, Fault>;
  /** Takes in a text that only the second copy had. */
  readonly restore: (key: string, text: string) => void;
  /** The text is elsewhere now. Removes it where it is still what `isFinished` knows; another tab may have gone on writing. */
  readonly finish: (key: string, isFinished: (text: string) => boolean) => void;
  /** Keeps what is stored for the next visit, and forgets it on this page. */
  readonly letGo: (key: string) => void;
  readonly keys: (prefix: string) => readonly string[];
  /** How often texts were restored: whoever shows them has to read them again. */
  readonly restorations: () => number;
}

/**
 * `tab` keeps this tab's own texts: where two tabs write on one post, each finds its own after a reload. `onChange` hears
 * of each text that was written or removed, and has to keep its copy of it.
 */
export function createDraftTexts(
  storage: KeyValueStorage,
  tab: KeyValueStorage = memoryStorage(),
  onChange: (key: string, text: string) => void = () => undefined,
): DraftTexts {
  /** What the storage would not take. */
  const unstored = new Map<string, string>();
  let restorations = 0;

  function read(key: string): string {
    const stored = textIn(storage, key);
    const own = textIn(tab, key);
    // What the stored text begins with is an earlier state of it, which a restored tab may bring back.
    return unstored.get(key) ?? (own === '' || stored.startsWith(own) ? stored : own);
  }

  /** Whether another tab has stored its text since this one did. */
  function isOthers(key: string): boolean {
    const own = textIn(tab, key);
    return own !== '' && own !== textIn(storage, key) && !unstored.has(key);
  }

  function store(key: string, text: string): Result<void, Fault> {
    const outcome = text === '' ? storage.remove(key) : storage.write(key, text);
    if (text === '') tab.remove(key);
    else tab.write(key, text);
    if (outcome.ok) unstored.delete(key);
    else unstored.set(key, text);
    return outcome;
  }

  return {
    read,
    write: (key, text) => {
      if (text === '' && isOthers(key)) {
        tab.remove(key);
        return ok(undefined);
      }
      const outcome = store(key, text);
      onChange(key, text);
      return outcome;
    },
    restore: (key, text) => {
      restorations++;
      store(key, text);
    },
    finish: (key, isFinished) => {
      if (isFinished(textIn(tab, key))) tab.remove(key);
      const stored = storage.read(key);
      if (stored.ok && stored.value !== null && isFinished(stored.value)) {
        storage.remove(key);
        onChange(key, '');
      }
      const known = unstored.get(key);
      if (known === '' || (known !== undefined && isFinished(known))) {
        unstored.delete(key);
        onChange(key, '');
      }
    },
    letGo: (key) => {
      unstored.set(key, '');
      tab.remove(key);
    },
    restorations: () => restorations,
    keys: (prefix) => {
      const listed = [storage, tab].flatMap((texts) => {
        const keys = texts.keys(prefix);
        return keys.ok ? keys.value : [];
      });
      return [...new Set([...listed, ...unstored.keys()])].filter((key) => key.startsWith(prefix) && read(key) !== '');
    },
  };
}

function textIn(storage: KeyValueStorage, key: string): string {
  const stored = storage.read(key);
  return stored.ok ? (stored.value ?? '') : '';
}
