// @vitest-environment node
import { expect, it } from 'vitest';
import type { EngineAnswer, EnginePort, EngineRequest } from '../../../src/catalog/search/engine-messages.ts';
import type { SearchEngine } from '../../../src/catalog/search/pagefind-engine.ts';
import { remoteEngine } from '../../../src/catalog/search/remote-engine.ts';
import { serveEngine } from '../../../src/catalog/search/serve-engine.ts';
import { FaultError } from '../../../src/platform/fault.ts';
import { engine, foundPost } from './fake-archive.ts';

/** Two ends of a line over which only what can be copied goes, as between threads. */
function line(): [EnginePort<EngineRequest, EngineAnswer>, EnginePort<EngineAnswer, EngineRequest>] {
  let toServer: (request: EngineRequest) => void = () => undefined;
  let toClient: (answer: EngineAnswer) => void = () => undefined;
  return [
    {
      send: (request) => queueMicrotask(() => toServer(structuredClone(request))),
      listen: (hear) => {
        toClient = hear;
      },
    },
    {
      send: (answer) => queueMicrotask(() => toClient(structuredClone(answer))),
      listen: (hear) => {
        toServer = hear;
      },
    },
  ];
}

function connect(load: (address: string) => Promise<SearchEngine>) {
  const [client, server] = line();
  serveEngine(server, load);
  return remoteEngine(client);
}

it('searches as if the engine were here', async () => {
  const addresses: string[] = [];
  const remote = await connect(async (address) => {
    addresses.push(address);
    return engine({ a: ['one', 'two'], b: ['three'] });
  })('/engine/');
  const [a, b] = await Promise.all([remote.open('a'), remote.open('b')]);
  const [inA, inB] = await Promise.all([a.search('x', {}), b.search('x', {})]);
  expect(inA.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(await inB[0]?.load()).toEqual(foundPost('three'));
  expect(await inA[1]?.load()).toEqual(foundPost('two'));
  expect(addresses).toEqual(['/engine/']);
});

it('fails with the same faults', async () => {
  const fault = { code: 'offline', url: 'x' } as const;
  await expect(connect(() => Promise.reject(new FaultError(fault)))('/')).rejects.toEqual(new FaultError(fault));
  const open = connect(async () => ({ open: () => Promise.reject(new FaultError(fault)) }));
  await expect((await open('/')).open('a')).rejects.toEqual(new FaultError(fault));
});

it('hands on what is a defect as one', async () => {
  const broken = connect(async () => ({ open: () => Promise.reject(new Error('A defect.')) }));
  await expect((await broken('/')).open('a')).rejects.toThrow('A defect.');
});
