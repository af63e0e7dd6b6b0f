import { expect, it, vi } from 'vitest';
import { askToPersist } from '../../src/platform/persistence';

function storageThat(persisted: () => Promise<boolean>) {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persisted, persist } });
  return persist;
}

it('asks the browser to keep the storage', async () => {
  const persist = storageThat(async () => false);
  await askToPersist();
  expect(persist).toHaveBeenCalledOnce();
});

it('asks no second time once that is granted', async () => {
  const persist = storageThat(async () => true);
  await askToPersist();
  expect(persist).not.toHaveBeenCalled();
});

it('is no trouble where there is nobody to ask', async () => {
  storageThat(() => Promise.reject(new TypeError('denied')));
  await expect(askToPersist()).resolves.toBeUndefined();
  vi.stubGlobal('navigator', {});
  await expect(askToPersist()).resolves.toBeUndefined();
});
