import type { Fault } from '../../../src/platform/fault';
import { failed } from '../../../src/platform/result';
import { type KeyValueStorage, memoryStorage } from '../../../src/platform/storage';

/** A storage that several stores can share as tabs do, and that fails on demand. */
export interface FakeStorage {
  /** What a tab sees. A change by one tab is told to the others. */
  readonly tab: () => KeyValueStorage;
  /** The storage itself, for looking into it and for damaging it. */
  readonly raw: KeyValueStorage;
  /** Lets writes fail: all of them, or the nth from now on. */
  readonly failWrites: (fault: Fault, nth?: number) => void;
  /** Lets everything fail, as it does where site data is blocked. */
  readonly block: () => void;
  readonly heal: () => void;
  /** Removes everything and tells all tabs, as `localStorage.clear()` in one more tab does. */
  readonly clear: () => void;
  /** Changes a key and tells all tabs. */
  readonly put: (key: string, text: string) => void;
  readonly dump: () => Readonly<Record<string, string>>;
}

export function fakeStorage(initial: Iterable<readonly [string, string]> = []): FakeStorage {
  const raw = memoryStorage(initial);
  const listeners = new Map<KeyValueStorage, Set<(key: string | null) => void>>();
  let writeFault: { readonly fault: Fault; readonly nth: number | undefined } | undefined;
  let writes = 0;
  let isBlocked = false;

  function tell(key: string | null, from?: KeyValueStorage): void {
    for (const [tab, callbacks] of listeners) if (tab !== from) for (const callback of callbacks) callback(key);
  }

  function guard<Outcome>(action: () => Outcome): Outcome | { ok: false; fault: Fault } {
    return isBlocked ? failed({ code: 'storage-blocked' }) : action();
  }

  function allKeys(): readonly string[] {
    const listed = raw.keys('');
    return listed.ok ? listed.value : [];
  }

  return {
    raw,
    tab: () => {
      const callbacks = new Set<(key: string | null) => void>();
      const tab: KeyValueStorage = {
        keys: (prefix) => guard(() => raw.keys(prefix)),
        read: (key) => guard(() => raw.read(key)),
        write: (key, text) =>
          guard(() => {
            writes++;
            if (writeFault !== undefined && (writeFault.nth ?? writes) === writes) return failed(writeFault.fault);
            raw.write(key, text);
            tell(key, tab);
            return { ok: true, value: undefined };
          }),
        remove: (key) =>
          guard(() => {
            const before = raw.read(key);
            raw.remove(key);
            // As browsers do: what was not there can't be missed.
            if (before.ok && before.value !== null) tell(key, tab);
            return { ok: true, value: undefined };
          }),
        subscribe: (callback) => {
          callbacks.add(callback);
          return () => callbacks.delete(callback);
        },
      };
      listeners.set(tab, callbacks);
      return tab;
    },
    failWrites: (fault, nth) => {
      writeFault = { fault, nth: nth === undefined ? undefined : writes + nth };
    },
    block: () => {
      isBlocked = true;
    },
    heal: () => {
      isBlocked = false;
      writeFault = undefined;
    },
    clear: () => {
      for (const key of allKeys()) raw.remove(key);
      tell(null);
    },
    put: (key, text) => {
      raw.write(key, text);
      tell(key);
    },
    dump: () =>
      Object.fromEntries(
        allKeys().map((key) => {
          const text = raw.read(key);
          return [key, text.ok ? (text.value ?? '') : ''];
        }),
      ),
  };
}
