import { FaultError } from '../../platform/fault.ts';
import type { EngineAnswer, EnginePort, EngineRequest } from './engine-messages.ts';
import type { OpenPart, SearchEngine } from './pagefind-engine.ts';

/** A request without its number. */
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * An engine at the other end of a line: see `serve-engine.ts`. Gives what loads it, from the folder at an address; that
 * and all that it gives fail with a `FaultError`, as if it were here.
 */
export function remoteEngine(
  port: EnginePort<EngineRequest, EngineAnswer>,
): (address: string) => Promise<SearchEngine> {
  let last = 0;
  const waiting = new Map<number, (answer: EngineAnswer) => void>();
  port.listen((answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });

  async function ask(request: Unnumbered<EngineRequest>): Promise<EngineAnswer> {
    last += 1;
    const id = last;
    const answer = await new Promise<EngineAnswer>((resolve) => {
      waiting.set(id, resolve);
      port.send({ ...request, id });
    });
    if (answer.kind === 'failed') throw new FaultError(answer.fault);
    if (answer.kind === 'broken') throw new Error(answer.message);
    return answer;
  }

  function partIn(folder: string): OpenPart {
    return {
      search: async (query, filters) => {
        const found = await ask({ kind: 'search', folder, query, filters });
        if (found.kind !== 'hits') return [];
        return found.hits.map((hit) => ({
          id: hit,
          load: async () => {
            const loaded = await ask({ kind: 'load', search: found.id, hit });
            if (loaded.kind !== 'post') throw new Error(`The search gave no post for ${hit}.`);
            return loaded.post;
          },
        }));
      },
    };
  }

  return async (address) => {
    await ask({ kind: 'start', address });
    return {
      open: async (folder) => {
        await ask({ kind: 'open', folder });
        return partIn(folder);
      },
    };
  };
}
