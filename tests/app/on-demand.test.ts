import { expect, it, vi } from 'vitest';
import { onDemand } from '../../src/app/on-demand.ts';
import { FaultError } from '../../src/platform/fault.ts';

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

it('loads the code once, when it is first wanted', async () => {
  const importCode = vi.fn(async () => 'code');
  const code = onDemand(importCode);
  expect(code.loaded()).toBeUndefined();
  expect(importCode).not.toHaveBeenCalled();
  expect(await Promise.all([code.load(), code.load()])).toEqual(['code', 'code']);
  expect(code.loaded()).toBe('code');
  expect(importCode).toHaveBeenCalledTimes(1);
});

it.each([
  ['code that is gone', true, 'code-missing'],
  ['a network that is gone', false, 'offline'],
])('tells %s by its code, and tries again once that is forgotten', async (_what, isOnline, fault) => {
  const importCode = vi.fn<() => Promise<string>>(gone);
  const code = onDemand(importCode, () => isOnline);
  const error = await code.load().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FaultError);
  expect(error).toMatchObject({ fault: { code: fault } });
  await expect(code.load()).rejects.toBe(error);
  expect(importCode).toHaveBeenCalledTimes(1);
  code.forgetFailure();
  importCode.mockResolvedValue('code');
  expect(await code.load()).toBe('code');
});

it('waits where the page is about to be reloaded', async () => {
  const settled = vi.fn();
  void onDemand(async () => undefined)
    .load()
    .then(settled, settled);
  await new Promise((resolve) => setTimeout(resolve));
  expect(settled).not.toHaveBeenCalled();
});
