import type { Fault } from './fault.ts';
import type { FetchJsonOptions } from './fetch-json.ts';
import { failed, ok, type Result } from './result.ts';

const timeoutSeconds = 15;

/**
 * Reads a file that is no text from a static host, which may answer a missing one with a page and status 200. `url` is
 * resolved against the page. Whoever reads the bytes has to check them. Throws only an `AbortError`, when `signal` gave
 * the request up.
 */
export async function fetchBytes(
  url: string,
  { fetch = globalThis.fetch, signal, isOnline = () => navigator.onLine }: FetchJsonOptions = {},
): Promise<Result<ArrayBuffer, Fault>> {
  const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await fetch(url, {
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    if (response.status === 404 || response.status === 410) return failed({ code: 'not-found', url });
    if (!response.ok) return failed({ code: 'http-status', url, status: response.status });
    const bytes = await response.arrayBuffer();
    return isPage(bytes) ? failed({ code: 'html-instead', url }) : ok(bytes);
  } catch (error) {
    signal?.throwIfAborted();
    if (deadline.aborted) return failed({ code: 'timeout', url, seconds: timeoutSeconds });
    // `fetch` and body reads reject with a TypeError for every network failure; anything else is a bug of ours.
    if (!(error instanceof TypeError)) throw error;
    return failed({ code: isOnline() ? 'unreachable' : 'offline', url });
  }
}

/** No file but a page begins with `<`. */
function isPage(bytes: ArrayBuffer): boolean {
  return new Uint8Array(bytes)[0] === 0x3c;
}
