import type { KeyValueStorage } from '../../platform/storage.ts';

/** A storage that can become another one while it is used. */
export interface SwitchableStorage extends KeyValueStorage {
  /** The one that is used now. */
  readonly current: () => KeyValueStorage;
  /** Uses `next` from now on, and tells everybody who listens that all may have changed. */
  readonly switchTo: (next: KeyValueStorage) => void;
}

export function switchableStorage(first: KeyValueStorage): SwitchableStorage {
  const moves = new Set<() => void>();
  let current = first;

  return {
    current: () => current,
    keys: (prefix) => current.keys(prefix),
    read: (key) => current.read(key),
    write: (key, text) => current.write(key, text),
    remove: (key) => current.remove(key),
    subscribe: (onChange) => {
      let stop = current.subscribe(onChange);
      const move = () => {
        stop();
        stop = current.subscribe(onChange);
        onChange(null);
      };
      moves.add(move);
      return () => {
        moves.delete(move);
        stop();
      };
    },
    switchTo: (next) => {
      current = next;
      for (const move of [...moves]) move();
    },
  };
}

export function isSwitchable(storage: KeyValueStorage): storage is SwitchableStorage {
  return 'switchTo' in storage;
}
