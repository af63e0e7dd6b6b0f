import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import type { KeyValueStorage } from '../../platform/storage.ts';

/** Unfinished texts by key: stored, or at least known on this page where the storage would not take them. */
export interface DraftTexts {
  /** The text as it was left; empty where there is none. */
  readonly read: (key: string) => string;
  /** Keeps a text; an empty one removes it. */
  readonly write: (key: string, text: string) => Result<void, Fault>;
  /** Takes in a text that only the second copy had. */
  readonly restore: (key: string, text: string) => void;
  /** The text is elsewhere now. Removes it where it is still what `isFinished` knows; another tab may have gone on writing. */
  readonly finish: (key: string, isFinished: (text: string) => boolean) => void;
  /** Keeps what is stored for the next visit, and forgets it on this page. */
  readonly letGo: (key: string) => void;
  readonly keys: (prefix: string) => readonly string[];
}

/** `onChange` hears of each text that was written or removed, and has to keep its copy of it. */
export function createDraftTexts(
  storage: KeyValueStorage,
  onChange: (key: string, text: string) => void = () => undefined,
): DraftTexts {
  /** What the storage would not take. */
  const unstored = new Map<string, string>();

  function read(key: string): string {
    const text = unstored.get(key);
    if (text !== undefined) return text;
    const stored = storage.read(key);
    return stored.ok ? (stored.value ?? '') : '';
  }

  function store(key: string, text: string): Result<void, Fault> {
    const outcome = text === '' ? storage.remove(key) : storage.write(key, text);
    if (outcome.ok) unstored.delete(key);
    else unstored.set(key, text);
    return outcome;
  }

  return {
    read,
    write: (key, text) => {
      const outcome = store(key, text);
      onChange(key, text);
      return outcome;
    },
    restore: (key, text) => {
      store(key, text);
    },
    finish: (key, isFinished) => {
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
    },
    keys: (prefix) => {
      const listed = storage.keys(prefix);
      return [...new Set([...(listed.ok ? listed.value : []), ...unstored.keys()])].filter(
        (key) => key.startsWith(prefix) && read(key) !== '',
      );
    },
  };
}
