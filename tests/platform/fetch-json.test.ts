// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson } from '../../src/platform/fetch-json';

const url = '/posts/a-post.json';

/** A `fetch` that gives one answer. */
function answering(body: BodyInit | null, init: ResponseInit = {}): typeof fetch {
  return async () => new Response(body, { headers: { 'content-type': 'application/json' }, ...init });
}

/** A `fetch` that never answers, and rejects when it is given up, as browsers' does. */
const silent: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

const disconnected: typeof fetch = async () => {
  throw new TypeError('Failed to fetch');
};

afterEach(() => vi.useRealTimers());

it('reads JSON, whatever type the host gives it', async () => {
  expect(await fetchJson(url, { fetch: answering('{"a":[1]}') })).toEqual({ ok: true, value: { a: [1] } });
  const page = answering('{"a":1}', { headers: { 'content-type': 'text/html' } });
  expect(await fetchJson(url, { fetch: page })).toEqual({ ok: true, value: { a: 1 } });
  const plain = answering('\uFEFF "text"', { headers: { 'content-type': 'text/plain' } });
  expect(await fetchJson(url, { fetch: plain })).toEqual({ ok: true, value: 'text' });
});

it('asks the given address for JSON', async () => {
  const fetch = vi.fn(answering('1'));
  await fetchJson(url, { fetch });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    url,
    expect.objectContaining({ headers: { accept: 'application/json' }, cache: 'default' }),
  );
});

it('goes past the caches of browsers and CDNs when it has to be fresh, and names the file as it is', async () => {
  const fetch = vi.fn(answering('', { status: 404 }));
  const read = await fetchJson(url, { fetch, isFresh: true, clock: () => new Date(1_760_805_166_000) });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    `${url}?fresh=1760805166000`,
    expect.objectContaining({ cache: 'reload' }),
  );
  expect(read).toEqual({ ok: false, fault: { code: 'not-found', url } });
});

it.each([404, 410])('says of status %i that the file is not there', async (status) => {
  const fetch = answering('<!doctype html>', { status });
  expect(await fetchJson(url, { fetch })).toEqual({ ok: false, fault: { code: 'not-found', url } });
});

it.each([403, 429, 500, 503])('tells status %i as it is', async (status) => {
  const fetch = answering('{}', { status });
  expect(await fetchJson(url, { fetch })).toEqual({ ok: false, fault: { code: 'http-status', url, status } });
});

it.each([
  ['by its type', 'anything', 'text/html; charset=utf-8'],
  ['by its first tag', '\n <!DOCTYPE html><title>Home</title>', 'application/json'],
  ['by a comment before its first tag', '<!-- cached --><html>', 'application/octet-stream'],
  ['without a doctype', '<HTML lang="en">', 'text/plain'],
])('knows a page that stands in for the file %s', async (_how, body, type) => {
  const fetch = answering(body, { headers: { 'content-type': type } });
  expect(await fetchJson(url, { fetch })).toEqual({ ok: false, fault: { code: 'html-instead', url } });
});

it.each([
  ['empty', ''],
  ['blank', ' \n'],
  ['absent', null],
])('says that a body is empty where it is %s', async (_what, body) => {
  const fault = { code: 'not-json', url, detail: 'The file is empty.' };
  expect(await fetchJson(url, { fetch: answering(body) })).toEqual({ ok: false, fault });
});

it('calls a body that was cut short not JSON, and says where it ends', async () => {
  const fault = { code: 'not-json', url, detail: expect.stringMatching(/JSON/u) };
  expect(await fetchJson(url, { fetch: answering('{"title": "Cut sh') })).toEqual({ ok: false, fault });
});

it('stops reading a body as soon as it is over 5 MB', async () => {
  const chunk = new Uint8Array(1_000_000).fill(32);
  let sent = 0;
  const cancel = vi.fn();
  const endless = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        sent++;
        controller.enqueue(chunk);
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  const fault = { code: 'too-large', url, limitBytes: 5_000_000 };
  expect(await fetchJson(url, { fetch: answering(endless) })).toEqual({ ok: false, fault });
  expect(sent).toBe(6);
  expect(cancel).toHaveBeenCalledOnce();
});

it('reads a body of 5 MB, and characters that are split between two chunks', async () => {
  const bytes = new TextEncoder().encode(`"é${' '.repeat(4_999_996)}"`);
  expect(bytes).toHaveLength(5_000_000);
  const split = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, 2));
      controller.enqueue(bytes.slice(2));
      controller.close();
    },
  });
  const read = await fetchJson(url, { fetch: answering(split) });
  expect(read.ok && String(read.value).trim()).toBe('é');
});

it('gives up after 15 seconds without an answer', async () => {
  vi.useFakeTimers();
  const settled = vi.fn();
  const reading = fetchJson(url, { fetch: silent }).then(settled);
  await vi.advanceTimersByTimeAsync(14_999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await reading;
  expect(settled).toHaveBeenCalledWith({ ok: false, fault: { code: 'timeout', url, seconds: 15 } });
});

it('gives up after 15 seconds when a body does not end', async () => {
  vi.useFakeTimers();
  const hanging: typeof fetch = async (_url, init) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"title":'));
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    });
    return new Response(body);
  };
  const reading = fetchJson(url, { fetch: hanging });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await reading).toEqual({ ok: false, fault: { code: 'timeout', url, seconds: 15 } });
});

it('leaves no timer behind', async () => {
  vi.useFakeTimers();
  await fetchJson(url, { fetch: answering('1') });
  await fetchJson(url, { fetch: disconnected, isOnline: () => true });
  expect(vi.getTimerCount()).toBe(0);
});

it('tells a device that is offline from a site that does not answer', async () => {
  const offline = { fetch: disconnected, isOnline: () => false };
  const online = { fetch: disconnected, isOnline: () => true };
  expect(await fetchJson(url, offline)).toEqual({ ok: false, fault: { code: 'offline', url } });
  expect(await fetchJson(url, online)).toEqual({ ok: false, fault: { code: 'unreachable', url } });
});

it('calls a body that breaks off with an error unreachable', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
  const read = await fetchJson(url, { fetch: answering(broken), isOnline: () => true });
  expect(read).toEqual({ ok: false, fault: { code: 'unreachable', url } });
});

it('rejects with the AbortError of a caller who gives the request up, and stops the request', async () => {
  const caller = new AbortController();
  const fetch = vi.fn(silent);
  const reading = fetchJson(url, { fetch, signal: caller.signal });
  caller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});

it('asks for nothing when the caller has given up before', async () => {
  const fetch = vi.fn(answering('1'));
  await expect(fetchJson(url, { fetch, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  expect(fetch).not.toHaveBeenCalled();
});

it('lets a defect through instead of calling it a network failure', async () => {
  const defect = async () => {
    throw new RangeError('a bug');
  };
  await expect(fetchJson(url, { fetch: defect })).rejects.toThrow(RangeError);
});
