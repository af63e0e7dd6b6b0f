// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { isSwitchable, switchableStorage } from '../../../src/comments/frame/switchable-storage';
import { memoryStorage } from '../../../src/platform/storage';
import { fakeStorage } from '../store/fake-storage';

it('reads and writes in one storage, then in the other', () => {
  const [first, second] = [fakeStorage([['key', 'first']]), fakeStorage([['key', 'second']])];
  const storage = switchableStorage(first.tab());
  storage.write('new', 'a');
  storage.switchTo(second.tab());
  expect(storage.read('key')).toEqual({ ok: true, value: 'second' });
  expect(storage.keys('')).toEqual({ ok: true, value: ['key'] });
  storage.write('new', 'b');
  storage.remove('key');
  expect(first.dump()).toEqual({ key: 'first', new: 'a' });
  expect(second.dump()).toEqual({ new: 'b' });
});

it('tells those who listen of the switch, and from then on of the other storage alone', () => {
  const [first, second] = [fakeStorage(), fakeStorage()];
  const storage = switchableStorage(first.tab());
  const [hear, hearNoMore] = [vi.fn(), vi.fn()];
  const stop = storage.subscribe(hear);
  storage.subscribe(hearNoMore)();
  first.put('a', '1');
  storage.switchTo(second.tab());
  first.put('b', '2');
  second.put('c', '3');
  expect(hear.mock.calls).toEqual([['a'], [null], ['c']]);
  stop();
  second.put('d', '4');
  expect(hear).toHaveBeenCalledTimes(3);
  expect(hearNoMore).not.toHaveBeenCalled();
});

it('knows itself from a storage that stays what it is', () => {
  expect(isSwitchable(memoryStorage())).toBe(false);
  expect(isSwitchable(switchableStorage(memoryStorage()))).toBe(true);
});
