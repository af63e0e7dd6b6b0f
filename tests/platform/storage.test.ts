import { expect, it, vi } from 'vitest';
import { memoryStorage, tabStorage, webStorage } from '../../src/platform/storage';

/** A `Storage` of its own, with parts of it replaced. */
function fakeStorage(parts: Partial<Storage> = {}): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    ...parts,
  };
}

function storageOver(storage: Storage) {
  return webStorage(() => storage);
}

function throwing(error: unknown): () => never {
  return () => {
    throw error;
  };
}

const both = [
  ['of the browser', () => storageOver(fakeStorage())],
  ['in memory', () => memoryStorage()],
] as const;

it.each(both)('%s gives back what was written, until it is removed', (_name, create) => {
  const storage = create();
  expect(storage.read('key')).toEqual({ ok: true, value: null });
  expect(storage.write('key', 'text')).toEqual({ ok: true, value: undefined });
  expect(storage.read('key')).toEqual({ ok: true, value: 'text' });
  expect(storage.write('key', '')).toEqual({ ok: true, value: undefined });
  expect(storage.read('key')).toEqual({ ok: true, value: '' });
  expect(storage.remove('key')).toEqual({ ok: true, value: undefined });
  expect(storage.read('key')).toEqual({ ok: true, value: null });
});

it.each(both)('%s lists the keys that begin with a prefix, and no others', (_name, create) => {
  const storage = create();
  for (const key of ['a:1', 'b:1', 'a:2', 'ba:1']) storage.write(key, 'x');
  expect(storage.keys('a:')).toEqual({ ok: true, value: ['a:1', 'a:2'] });
  expect(storage.keys('none')).toEqual({ ok: true, value: [] });
});

it.each(both)('%s takes keys that objects have by birth', (_name, create) => {
  const storage = create();
  expect(storage.read('__proto__')).toEqual({ ok: true, value: null });
  storage.write('__proto__', 'text');
  expect(storage.read('__proto__')).toEqual({ ok: true, value: 'text' });
});

it('uses the browser’s own storages by default', () => {
  webStorage().write('kept', 'long');
  tabStorage().write('kept', 'as long as the tab');
  expect(localStorage.getItem('kept')).toBe('long');
  expect(sessionStorage.getItem('kept')).toBe('as long as the tab');
  localStorage.clear();
  sessionStorage.clear();
});

it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('says that it is full on %s', (name) => {
  const storage = storageOver(fakeStorage({ setItem: throwing(new DOMException('full', name)) }));
  expect(storage.write('key', 'text')).toEqual({ ok: false, fault: { code: 'storage-full' } });
});

it('says that it is blocked where merely reaching for it throws, whatever is asked of it', () => {
  const storage = webStorage(throwing(new DOMException('denied', 'SecurityError')));
  const blocked = { ok: false, fault: { code: 'storage-blocked' } };
  expect(storage.read('key')).toEqual(blocked);
  expect(storage.write('key', 'text')).toEqual(blocked);
  expect(storage.remove('key')).toEqual(blocked);
  expect(storage.keys('')).toEqual(blocked);
});

it('reaches for it at each use, so that a permission given later counts', () => {
  const real = fakeStorage();
  const getStorage = vi.fn<() => Storage>().mockImplementationOnce(throwing(new Error('denied')));
  getStorage.mockReturnValue(real);
  const storage = webStorage(getStorage);
  expect(storage.write('key', 'text').ok).toBe(false);
  expect(storage.write('key', 'text').ok).toBe(true);
});

it.each([
  ['nothing', () => undefined],
  ['half of it', (key: string, text: string, storage: Storage) => storage.setItem(key, text.slice(0, 2))],
])('notices that a write kept %s', (_what, keep) => {
  const real = fakeStorage();
  const storage = storageOver(fakeStorage({ getItem: real.getItem, setItem: (key, text) => keep(key, text, real) }));
  expect(storage.write('key', 'text')).toEqual({ ok: false, fault: { code: 'storage-unverified' } });
});

it('tells of changes by other tabs until it is told to stop', () => {
  const onChange = vi.fn();
  const stop = webStorage().subscribe(onChange);
  window.dispatchEvent(new StorageEvent('storage', { key: 'a' }));
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  stop();
  window.dispatchEvent(new StorageEvent('storage', { key: 'b' }));
  expect(onChange.mock.calls).toEqual([['a'], [null]]);
});

it('in memory starts with what it is given', () => {
  expect(memoryStorage([['key', 'text']]).read('key')).toEqual({ ok: true, value: 'text' });
});
