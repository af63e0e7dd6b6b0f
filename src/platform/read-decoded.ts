import { FaultError } from './fault.ts';
import { failed, type Result } from './result.ts';
import { mayBeStale } from './second-try.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Reads a data file of the site and decodes it. Caches between the host and the reader keep what they were once given:
 * half a file, an error, a post from before a correction. So an answer that can't be right is asked for once more, past
 * every cache, and only where that is no better is the first fault the outcome. `decode` tells every mistake it finds.
 *
 * Throws a {@link FaultError}, which is how TanStack Query takes failures, and an `AbortError` when given up.
 */
export async function readDecoded<T>(
  files: SiteFiles,
  path: string,
  decode: (data: unknown) => Result<T, readonly string[]>,
  signal: AbortSignal,
): Promise<T> {
  const attempt = async (freshness: 'cached' | 'fresh') => {
    const file = await files.readJson(path, signal, freshness);
    if (!file.ok) return file;
    const decoded = decode(file.value);
    return decoded.ok ? decoded : failed({ code: 'malformed', url: path, issues: decoded.fault } as const);
  };
  const first = await attempt('cached');
  if (first.ok) return first.value;
  const second = mayBeStale(first.fault) ? await attempt('fresh') : first;
  if (second.ok) return second.value;
  throw new FaultError(first.fault);
}
