import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { durableStorage } from '../../src/platform/durable-storage';

let databases = 0;

/** Several pages on one database. */
function openPages(count: number) {
  const name = `test-${++databases}`;
  return Array.from({ length: count }, () => durableStorage(name));
}

it('keeps texts, changes and removes them, and gives those under a prefix', async () => {
  const [page = durableStorage()] = openPages(1);
  expect(await page.update(['a:1', 'a:2', 'b:1'], (key) => `text of ${key}`, 'strict')).toBe(true);
  await page.update(['a:1', 'a:2'], (key, text) => (key === 'a:1' ? `${text}, longer` : undefined), 'relaxed');
  expect(await page.entries('a:')).toEqual(new Map([['a:1', 'text of a:1, longer']]));
  expect(await page.entries('')).toEqual(
    new Map([
      ['a:1', 'text of a:1, longer'],
      ['b:1', 'text of b:1'],
    ]),
  );
});

it('loses nothing where two pages change the same text at once', async () => {
  const pages = openPages(2);
  const changes = Array.from({ length: 40 }, (_, n) =>
    pages[n % 2]?.update(['k'], (_key, text = '') => `${text}${n},`, 'strict'),
  );
  await Promise.all(changes);
  const texts = await pages[0]?.entries('');
  expect(texts?.get('k')?.split(',').filter(Boolean)).toHaveLength(40);
});

it('says that it can’t where there is no database to be had, and tries again the next time', async () => {
  const [page = durableStorage()] = openPages(1);
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(await page.update(['k'], () => 'text', 'strict')).toBe(false);
  expect(await page.update(['k'], () => 'text', 'strict')).toBe(true);
  expect(await page.entries('k')).toEqual(new Map([['k', 'text']]));
});

it('lets go of the database where somebody wants to delete it', async () => {
  const name = `test-${++databases}`;
  const page = durableStorage(name);
  await page.update(['k'], () => 'text', 'strict');
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  expect(await page.entries('')).toEqual(new Map());
});

it.each(['strict', 'relaxed'] as const)('asks for the durability it was told: %s', async (durability) => {
  const [page = durableStorage()] = openPages(1);
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await page.update(['k'], () => 'text', durability);
  expect(transaction).toHaveBeenLastCalledWith('texts', 'readwrite', { durability });
});
