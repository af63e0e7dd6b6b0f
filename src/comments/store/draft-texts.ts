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
  /**
   * Puts back what was typed on this page and is stored no more: another tab has finished or cleared its own, or
   * everything. Under one key, or under all (`null`), except what `isFinished` knows.
   */
  readonly putBack: (key: string | null, isFinished: (text: string) => boolean) => void;
  readonly keys: (prefix: string) => readonly string[];
  /** How often texts were restored: whoever shows them has to read them again. */
  readonly restorations: () => number;
}

/** `onChange` hears of each text that was written or removed, and whether it is stored, and has to keep its copy of it. */
export function createDraftTexts(
  storage: KeyValueStorage,
  onChange: (key: string, text: string, isStored: boolean) => void = () => undefined,
): DraftTexts {
  /** What the storage would not take. */
  const unstored = new Map<string, string>();
  /** What was typed on this page, and is not finished. */
  const typed = new Map<string, string>();
  let restorations = 0;

  function readStored(key: string): string {
    const stored = storage.read(key);
    return stored.ok ? (stored.value ?? '') : '';
  }

  function read(key: string): string {
    return unstored.get(key) ?? readStored(key);
  }

  function store(key: string, text: string): Result<void, Fault> {
    const outcome = text === '' ? storage.remove(key) : storage.write(key, text);
    if (outcome.ok) unstored.delete(key);
    else unstored.set(key, text);
    return outcome;
  }

  function write(key: string, text: string): Result<void, Fault> {
    const outcome = store(key, text);
    typed.set(key, text);
    onChange(key, text, outcome.ok);
    return outcome;
  }

  return {
    read,
    write,
    restore: (key, text) => {
      restorations++;
      store(key, text);
    },
    finish: (key, isFinished) => {
      if (isFinished(typed.get(key) ?? '')) typed.delete(key);
      const stored = readStored(key);
      const isDone = stored !== '' && isFinished(stored);
      if (isDone) storage.remove(key);
      const known = unstored.get(key);
      const isKnownDone = known === '' || (known !== undefined && isFinished(known));
      if (isKnownDone) unstored.delete(key);
      if (isDone || isKnownDone) onChange(key, '', true);
    },
    letGo: (key) => {
      unstored.set(key, '');
      typed.delete(key);
    },
    putBack: (changed, isFinished) => {
      for (const [key, text] of typed) {
        if (changed !== null && changed !== key) continue;
        if (text !== '' && read(key) === '' && !isFinished(text)) write(key, text);
      }
    },
    restorations: () => restorations,
    keys: (prefix) => {
      const listed = storage.keys(prefix);
      const known = [...(listed.ok ? listed.value : []), ...unstored.keys()];
      return [...new Set(known)].filter((key) => key.startsWith(prefix) && read(key) !== '');
    },
  };
}
