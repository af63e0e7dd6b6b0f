// @vitest-environment node
import { expect, it, vi } from 'vitest';
import type { Fault } from '../../src/platform/fault.ts';
import { readDecoded } from '../../src/platform/read-decoded.ts';
import { failed, ok, type Result } from '../../src/platform/result.ts';

const path = 'posts/a.json';
const { signal } = new AbortController();
const number = (data: unknown) => (typeof data === 'number' ? ok(data) : failed([`expected a number, got ${data}`]));

/** Reads with caches that hold one answer, and a host that gives another. */
function reading(cached: Result<unknown, Fault>, fresh: Result<unknown, Fault>) {
  const readJson = vi.fn(async (_path: string, _signal: AbortSignal, freshness = 'cached') =>
    freshness === 'cached' ? cached : fresh,
  );
  return { readJson, read: readDecoded({ readJson }, path, number, signal) };
}

it('asks once where the answer is good', async () => {
  const { read, readJson } = reading(ok(1), ok(2));
  expect(await read).toBe(1);
  expect(readJson).toHaveBeenCalledExactlyOnceWith(path, signal, 'cached');
});

it.each<[string, Result<unknown, Fault>]>([
  ['an error page from before the file was there', failed({ code: 'not-found', url: path })],
  ['a page in its place', failed({ code: 'html-instead', url: path })],
  ['half of it', failed({ code: 'not-json', url: path, detail: 'Unexpected end' })],
  ['an older one with a mistake', ok('one')],
])('asks past the caches where they have %s', async (_what, cached) => {
  expect(await reading(cached, ok(2)).read).toBe(2);
});

it('tells the first fault where the second answer is no better', async () => {
  const { read, readJson } = reading(ok('one'), failed({ code: 'not-found', url: path }));
  await expect(read).rejects.toMatchObject({
    fault: { code: 'malformed', url: path, issues: ['expected a number, got one'] },
  });
  expect(readJson).toHaveBeenCalledTimes(2);
});

it.each<Fault>([
  { code: 'offline', url: path },
  { code: 'timeout', url: path, seconds: 15 },
  { code: 'http-status', url: path, status: 503 },
  { code: 'too-large', url: path, limitBytes: 1 },
])('does not ask again after $code, which no cache is to blame for', async (fault) => {
  const { read, readJson } = reading(failed(fault), ok(2));
  await expect(read).rejects.toMatchObject({ fault });
  expect(readJson).toHaveBeenCalledTimes(1);
});
