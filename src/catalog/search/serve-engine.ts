import { FaultError } from '../../platform/fault.ts';
import type { EngineAnswer, EnginePort, EngineRequest } from './engine-messages.ts';
import { type Hit, loadEngine, type OpenPart, type SearchEngine } from './pagefind-engine.ts';

/** Searches whose hits can still be asked for. Older ones have been typed over long since. */
const remembered = 20;

/** Searches for a page, in a thread of its own: a common word in a thousand posts takes longer than a page may stand still. */
export function serveEngine(
  port: EnginePort<EngineAnswer, EngineRequest>,
  load: (address: string) => Promise<SearchEngine> = loadEngine,
): void {
  let engine: SearchEngine | undefined;
  const parts = new Map<string, OpenPart>();
  const searches = new Map<number, readonly Hit[]>();

  async function serve(request: EngineRequest): Promise<EngineAnswer> {
    const { id } = request;
    switch (request.kind) {
      case 'start':
        engine = await load(request.address);
        return { id, kind: 'done' };
      case 'open':
        if (engine === undefined) throw new Error('The search has not been started.');
        parts.set(request.folder, await engine.open(request.folder));
        return { id, kind: 'done' };
      case 'search': {
        const hits = (await parts.get(request.folder)?.search(request.query, request.filters)) ?? [];
        searches.set(id, hits);
        const [oldest] = searches.keys();
        if (oldest !== undefined && searches.size > remembered) searches.delete(oldest);
        return { id, kind: 'hits', hits: hits.map((hit) => hit.id) };
      }
      case 'load': {
        const hit = searches.get(request.search)?.find((one) => one.id === request.hit);
        if (hit === undefined) throw new Error(`There is no ${request.hit} in search ${request.search}.`);
        return { id, kind: 'post', post: await hit.load() };
      }
    }
  }

  port.listen((request) => {
    serve(request)
      .catch((error: unknown): EngineAnswer => {
        if (error instanceof FaultError) return { id: request.id, kind: 'failed', fault: error.fault };
        return { id: request.id, kind: 'broken', message: String(error) };
      })
      .then(port.send);
  });
}
