import { failed, ok, type Result } from './result.ts';

/** What an address of the web gave. */
export interface FetchedSource {
  readonly bytes: Uint8Array;
  /** Where it really was, after all redirections. */
  readonly url: string;
  /** `charset` of its `Content-Type`. */
  readonly charset: string | undefined;
  /** `Last-Modified`, as the host wrote it. */
  readonly lastModified: string | undefined;
}

/** Why it gave nothing. */
export type FetchSourceFault =
  | { readonly code: 'http-status'; readonly status: number }
  | { readonly code: 'no-answer'; readonly detail: string }
  | { readonly code: 'timeout'; readonly seconds: number }
  | { readonly code: 'too-large'; readonly limitBytes: number };

export interface FetchSourceOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly limitBytes: number;
  readonly signal?: AbortSignal;
}

/** Some hosts are slow to make a feed; nobody waits longer for one. */
const timeoutSeconds = 30;

/** Hosts that serve a page to browsers and a feed to feed readers choose by this. */
const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, text/html;q=0.8, */*;q=0.5';

/** Fetches an `http(s)` address of any site, and gives up beyond `limitBytes`. Throws an `AbortError` where `signal` says so. */
export async function fetchSource(
  address: string,
  { fetch = globalThis.fetch, limitBytes, signal }: FetchSourceOptions,
): Promise<Result<FetchedSource, FetchSourceFault>> {
  const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await fetch(address, {
      headers: { accept },
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    if (!response.ok) return failed({ code: 'http-status', status: response.status });
    const bytes = await readLimited(response, limitBytes);
    if (bytes === undefined) return failed({ code: 'too-large', limitBytes });
    return ok({
      bytes,
      url: response.url || address,
      charset: /\bcharset\s*=\s*"?([\w.:-]+)/iu.exec(response.headers.get('content-type') ?? '')?.[1],
      lastModified: response.headers.get('last-modified') ?? undefined,
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (deadline.aborted) return failed({ code: 'timeout', seconds: timeoutSeconds });
    if (!(error instanceof TypeError)) throw error;
    // Node has the reason in the cause, browsers keep it to themselves.
    const { cause } = error;
    return failed({ code: 'no-answer', detail: cause instanceof Error ? cause.message : error.message });
  }
}

async function readLimited({ body }: Response, limitBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size > limitBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
