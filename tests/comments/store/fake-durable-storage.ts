import type { DurableStorage } from '../../../src/platform/durable-storage';

/** A second storage that several tabs can share, and that can be out of reach. */
export interface FakeDurableStorage extends DurableStorage {
  readonly texts: Map<string, string>;
  /** Everything that is written from now on is lost, and nothing can be read. */
  readonly block: () => void;
}

export function fakeDurableStorage(initial: Iterable<readonly [string, string]> = []): FakeDurableStorage {
  const texts = new Map(initial);
  let isBlocked = false;
  return {
    texts,
    block: () => {
      isBlocked = true;
    },
    entries: async (prefix) => (isBlocked ? undefined : new Map([...texts].filter(([key]) => key.startsWith(prefix)))),
    update: async (keys, change) => {
      if (isBlocked) return false;
      for (const key of keys) {
        const next = change(key, texts.get(key));
        if (next === undefined) texts.delete(key);
        else texts.set(key, next);
      }
      return true;
    },
  };
}
