import { type Clock, systemClock } from './clock.ts';
import type { Fault } from './fault.ts';
import { failed, ok, type Result } from './result.ts';

/** Posts are text: a larger file is a mistake or an attack, and parsing it would freeze the page. */
const limitBytes = 5_000_000;
const timeoutSeconds = 15;

export interface FetchJsonOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** Gives the request up, for instance because the reader has left. */
  readonly signal?: AbortSignal;
  readonly isOnline?: () => boolean;
  /**
   * Goes past the browser's cache, and past those of a CDN: they know a file by its whole address, so the request has
   * a query that was never asked before.
   */
  readonly isFresh?: boolean;
  readonly clock?: Clock;
}

/**
 * Reads a JSON file from a static host, trusting it as little as static hosts deserve: they answer a missing
 * file with a page and status 200, and cut bodies short without an error. The order of checks is status, size,
 * syntax; the type only tells what a body that is no JSON is meant to be. `url` is resolved against the page.
 *
 * The value is `unknown`: a schema has to read it. Throws only an `AbortError`, when `signal` gave the request up.
 */
export async function fetchJson(url: string, options: FetchJsonOptions = {}): Promise<Result<unknown, Fault>> {
  const { fetch = globalThis.fetch, signal, isOnline = () => navigator.onLine } = options;
  const { isFresh = false, clock = systemClock } = options;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeoutSeconds * 1000);
  const giveUp = () => deadline.abort();
  signal?.addEventListener('abort', giveUp);
  try {
    signal?.throwIfAborted();
    const response = await fetch(isFresh ? `${url}?fresh=${clock().getTime()}` : url, {
      signal: deadline.signal,
      headers: { accept: 'application/json' },
      cache: isFresh ? 'reload' : 'default',
    });
    return await readResponse(response, url);
  } catch (error) {
    signal?.throwIfAborted();
    if (deadline.signal.aborted) return failed({ code: 'timeout', url, seconds: timeoutSeconds });
    // `fetch` and body reads reject with a TypeError for every network failure; anything else is a bug of ours.
    if (!(error instanceof TypeError)) throw error;
    return failed({ code: isOnline() ? 'unreachable' : 'offline', url });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/** How pages begin, whatever type they come with. */
const htmlStart = /^\s*<(?:!doctype|html|head|body|!--)/iu;

async function readResponse(response: Response, url: string): Promise<Result<unknown, Fault>> {
  if (!response.ok) {
    const isMissing = response.status === 404 || response.status === 410;
    return failed(isMissing ? { code: 'not-found', url } : { code: 'http-status', url, status: response.status });
  }
  const text = await readText(response);
  if (text === 'too-large') return failed({ code: 'too-large', url, limitBytes });
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    // The type alone proves nothing: some hosts call every file a page.
    const isHtml = response.headers.get('content-type')?.includes('text/html') || htmlStart.test(text);
    if (isHtml) return failed({ code: 'html-instead', url });
    const detail = text.trim() === '' ? 'The file is empty.' : String(error instanceof Error ? error.message : error);
    return failed({ code: 'not-json', url, detail });
  }
}

/** Reads the body up to the limit; counting while it streams is the only check a host can't lie about. */
async function readText(response: Response): Promise<string | 'too-large'> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel();
      return 'too-large';
    }
    text += decoder.decode(value, { stream: true });
  }
}
