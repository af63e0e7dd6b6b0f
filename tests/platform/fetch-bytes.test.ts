import { expect, it } from 'vitest';
import { fetchBytes } from '../../src/platform/fetch-bytes.ts';

const url = 'https://site.example/search/a.pf_index';
const answer = (body: BodyInit | null, init?: ResponseInit) => async () => new Response(body, init);

it('gives the bytes of a file', async () => {
  const read = await fetchBytes(url, { fetch: answer(Uint8Array.of(1, 2, 3)) });
  expect(read.ok && [...new Uint8Array(read.value)]).toEqual([1, 2, 3]);
});

it.each([
  [404, { code: 'not-found', url }],
  [410, { code: 'not-found', url }],
  [503, { code: 'http-status', url, status: 503 }],
])('tells what status %i means', async (status, fault) => {
  expect(await fetchBytes(url, { fetch: answer('', { status }) })).toEqual({ ok: false, fault });
});

it('takes no page for a file', async () => {
  const read = await fetchBytes(url, { fetch: answer('<!doctype html><title>Home</title>') });
  expect(read).toEqual({ ok: false, fault: { code: 'html-instead', url } });
});

it.each([
  [true, 'unreachable'],
  [false, 'offline'],
])('tells a site that does not answer from no network (online: %s)', async (isOnline, code) => {
  const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await fetchBytes(url, { fetch, isOnline: () => isOnline })).toEqual({ ok: false, fault: { code, url } });
});

it('gives up when it is told to', async () => {
  const reader = new AbortController();
  const fetch = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const reading = fetchBytes(url, { fetch, signal: reader.signal });
  reader.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

it('hides no defect of ours', async () => {
  const fetch = () => Promise.reject(new RangeError('A defect.'));
  await expect(fetchBytes(url, { fetch })).rejects.toThrow('A defect.');
});
