import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * Text by key in IndexedDB. What `localStorage` takes may still be in the browser's memory for a minute; what this
 * takes is on its way to the disk at once. It is for second copies: nothing here fails loudly.
 */
export interface DurableStorage {
  /** Everything whose key begins with `prefix`; `undefined` where the storage can't be read. */
  readonly entries: (prefix: string) => Promise<ReadonlyMap<string, string> | undefined>;
  /**
   * Gives each key's text to `change` and keeps what that returns, all in one transaction; `undefined` removes.
   * Other tabs see all of it or nothing. Tells whether it is done.
   *
   * @param durability `strict`: on the disk when the promise resolves, so that a power cut can't take it; `relaxed`:
   *   with the operating system, which survives the end of the browser, and costs less.
   */
  readonly update: (
    keys: readonly string[],
    change: (key: string, text: string | undefined) => string | undefined,
    durability: 'strict' | 'relaxed',
  ) => Promise<boolean>;
}

interface Schema extends DBSchema {
  texts: { key: string; value: string };
}

/** Never to be raised: a page of an older version would find the storage closed to it. */
const databaseVersion = 1;

/**
 * The one database of this origin; sites on it are kept apart by their keys. Everything goes through transactions: the
 * shortcuts that `idb` has for databases are left out of the build.
 */
export function durableStorage(databaseName = 'takeaway'): DurableStorage {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    opening ??= openDB<Schema>(databaseName, databaseVersion, {
      upgrade: (database) => void database.createObjectStore('texts'),
      // Whoever wants to delete the database, for instance with all of the site's data, shall not have to wait for us.
      blocking: (_version, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    return opening;
  }

  function forget(): void {
    opening = undefined;
  }

  /** A failure is told by `fallback`, and the database opened anew the next time. */
  async function attempt<T>(action: (database: IDBPDatabase<Schema>) => Promise<T>, fallback: T): Promise<T> {
    try {
      return await action(await open());
    } catch {
      forget();
      return fallback;
    }
  }

  return {
    entries: (prefix) =>
      attempt(async (database) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const { store } = database.transaction('texts');
        const [keys, texts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
        return new Map(keys.map((key, place) => [key, texts[place] ?? '']));
      }, undefined),

    update: (keys, change, durability) =>
      attempt(async (database) => {
        const { store, done } = database.transaction('texts', 'readwrite', { durability });
        const changes = keys.map(async (key) => {
          const text = await store.get(key);
          const next = change(key, text);
          if (next === text) return;
          if (next === undefined) await store.delete(key);
          else await store.put(next, key);
        });
        await Promise.all([...changes, done]);
        return true;
      }, false),
  };
}
