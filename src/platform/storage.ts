import type { Fault } from './fault.ts';
import { failed, ok, type Result } from './result.ts';

/** Text by key, kept between visits. Every call can fail, and says how. */
export interface KeyValueStorage {
  readonly keys: (prefix: string) => Result<readonly string[], Fault>;
  readonly read: (key: string) => Result<string | null, Fault>;
  /** Writes, reads back and compares: `ok` means the text is there. A failed overwrite keeps the old text. */
  readonly write: (key: string, text: string) => Result<void, Fault>;
  readonly remove: (key: string) => Result<void, Fault>;
  /** Calls back when another tab changes a key (`null`: everything was cleared). Returns the way to stop. */
  readonly subscribe: (onChange: (key: string | null) => void) => () => void;
}

/**
 * The browser's `localStorage` behind {@link KeyValueStorage}. `getStorage` is called at each use because, with
 * site data blocked, merely reading `window.localStorage` throws, and permission can change while a page is open.
 */
export function webStorage(getStorage: () => Storage = () => window.localStorage): KeyValueStorage {
  function attempt<T>(action: (storage: Storage) => T): Result<T, Fault> {
    try {
      return ok(action(getStorage()));
    } catch (error) {
      return failed({ code: isQuotaError(error) ? 'storage-full' : 'storage-blocked' });
    }
  }

  return {
    keys: (prefix) =>
      attempt((storage) => {
        const keys: string[] = [];
        for (let index = 0; index < storage.length; index++) {
          const key = storage.key(index);
          if (key?.startsWith(prefix)) keys.push(key);
        }
        return keys;
      }),
    read: (key) => attempt((storage) => storage.getItem(key)),
    write: (key, text) => {
      const written = attempt((storage) => {
        storage.setItem(key, text);
        return storage.getItem(key) === text;
      });
      if (!written.ok) return written;
      return written.value ? ok(undefined) : failed({ code: 'storage-unverified' });
    },
    remove: (key) => attempt((storage) => storage.removeItem(key)),
    subscribe: (onChange) => {
      const listen = (event: StorageEvent) => onChange(event.key);
      // A page that comes back out of the browser's cache has heard nothing of what changed meanwhile.
      const comeBack = (event: PageTransitionEvent) => event.persisted && onChange(null);
      window.addEventListener('storage', listen);
      window.addEventListener('pageshow', comeBack);
      return () => {
        window.removeEventListener('storage', listen);
        window.removeEventListener('pageshow', comeBack);
      };
    },
  };
}

/** {@link webStorage} over `sessionStorage`, which lasts as long as the tab, reloads included. */
export function tabStorage(): KeyValueStorage {
  return webStorage(() => window.sessionStorage);
}

/** Storage that lives as long as the page: for tests, for prerendering, and where nothing may be stored. */
export function memoryStorage(initial: Iterable<readonly [string, string]> = []): KeyValueStorage {
  const entries = new Map(initial);
  return {
    keys: (prefix) => ok([...entries.keys()].filter((key) => key.startsWith(prefix))),
    read: (key) => ok(entries.get(key) ?? null),
    write: (key, text) => {
      entries.set(key, text);
      return ok(undefined);
    },
    remove: (key) => {
      entries.delete(key);
      return ok(undefined);
    },
    subscribe: () => () => undefined,
  };
}

function isQuotaError(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}
