import { expect, it, vi } from 'vitest';
import type { Pages } from '../../src/app/pages/create-pages.tsx';
import { pagesOnDemand } from '../../src/app/pages-on-demand.ts';
import { FaultError } from '../../src/platform/fault.ts';

const pages: Pages = { CurrentPage: () => null, prefetch: async () => undefined };
const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

it('loads the code once, when it is first wanted', async () => {
  const importPages = vi.fn(async () => ({ createPages: () => pages }));
  const source = pagesOnDemand(importPages);
  expect(source.loaded()).toBeUndefined();
  expect(importPages).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([source.load(), source.load()]);
  expect(one).toBe(pages);
  expect(other).toBe(pages);
  expect(source.loaded()).toBe(pages);
  expect(importPages).toHaveBeenCalledTimes(1);
});

it.each([
  ['code that is gone', true, 'code-missing'],
  ['a network that is gone', false, 'offline'],
])('tells %s by its code, and tries again once that is forgotten', async (_what, isOnline, code) => {
  const importPages = vi.fn<() => Promise<{ createPages: () => Pages }>>(gone);
  const source = pagesOnDemand(importPages, () => isOnline);
  const error = await source.load().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FaultError);
  expect(error).toMatchObject({ fault: { code } });
  await expect(source.load()).rejects.toBe(error);
  expect(importPages).toHaveBeenCalledTimes(1);
  source.forgetFailure();
  importPages.mockResolvedValue({ createPages: () => pages });
  expect(await source.load()).toBe(pages);
});

it('waits where the page is about to be reloaded', async () => {
  const settled = vi.fn();
  void pagesOnDemand(async () => undefined)
    .load()
    .then(settled, settled);
  await new Promise((resolve) => setTimeout(resolve));
  expect(settled).not.toHaveBeenCalled();
});
