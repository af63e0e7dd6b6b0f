import { FaultError } from '../../platform/fault.ts';
import type { SearchEngine } from './pagefind-engine.ts';
import { remoteEngine } from './remote-engine.ts';
import workerAddress from './search-worker.ts?worker&url';

/** What browsers with Trusted Types have; the site's pages let code be loaded by an address only where this vouches for it. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/**
 * Starts the thread that searches, and gives what loads the engine in it, from the folder at an address; that fails with
 * a `FaultError`.
 */
export function startWorker(
  world: typeof globalThis & { readonly trustedTypes?: TrustedTypes } = globalThis,
): (address: string) => Promise<SearchEngine> {
  const policy = world.trustedTypes?.createPolicy('takeaway-search', { createScriptURL: () => workerAddress });
  const worker = new Worker(policy?.createScriptURL('') ?? workerAddress, { type: 'module' });
  const load = remoteEngine({
    send: (request) => worker.postMessage(request),
    listen: (hear) => worker.addEventListener('message', ({ data }) => hear(data)),
  });
  const missing = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () =>
      reject(new FaultError(navigator.onLine ? { code: 'code-missing' } : { code: 'offline', url: workerAddress })),
    );
  });
  // Nobody may be waiting yet.
  missing.catch(() => undefined);
  return (address) => Promise.race([load(address), missing]);
}
