import type { Fault } from '../../platform/fault.ts';
import type { Draw } from './draw.tsx';
import type { FaultState, ReadFault, StorageFault } from './states.ts';

const url = '/posts/a-made-up-post.json';

/** One of each kind. */
const faults: { readonly [code in Fault['code']]: Extract<Fault, { readonly code: code }> } = {
  offline: { code: 'offline', url },
  unreachable: { code: 'unreachable', url },
  timeout: { code: 'timeout', url, seconds: 15 },
  'not-found': { code: 'not-found', url },
  'http-status': { code: 'http-status', url, status: 503 },
  'html-instead': { code: 'html-instead', url },
  'not-json': { code: 'not-json', url, detail: 'Unexpected end of JSON input' },
  'too-large': { code: 'too-large', url, limitBytes: 5_000_000 },
  malformed: { code: 'malformed', url, issues: ['title: missing', 'tags.2: expected a string, got 7'] },
  'code-missing': { code: 'code-missing' },
  'storage-full': { code: 'storage-full' },
  'storage-blocked': { code: 'storage-blocked' },
  'storage-unverified': { code: 'storage-unverified' },
};

type FaultStates<Code extends string> = { readonly [state in FaultState<Code>]: Draw };

/** A view at each fault of reading from the site. A fault that is new in the catalogue fails the types here. */
export function readFaultStates(draw: (fault: Fault) => ReturnType<Draw>): FaultStates<ReadFault> {
  return {
    'fault-offline': () => draw(faults.offline),
    'fault-unreachable': () => draw(faults.unreachable),
    'fault-timeout': () => draw(faults.timeout),
    'fault-not-found': () => draw(faults['not-found']),
    'fault-http-status': () => draw(faults['http-status']),
    'fault-html-instead': () => draw(faults['html-instead']),
    'fault-not-json': () => draw(faults['not-json']),
    'fault-too-large': () => draw(faults['too-large']),
    'fault-malformed': () => draw(faults.malformed),
    'fault-code-missing': () => draw(faults['code-missing']),
  };
}

/** A view at each fault of the browser's storage, likewise. */
export function storageFaultStates(
  draw: (fault: Extract<Fault, { readonly code: StorageFault }>) => ReturnType<Draw>,
): FaultStates<StorageFault> {
  return {
    'fault-storage-full': () => draw(faults['storage-full']),
    'fault-storage-blocked': () => draw(faults['storage-blocked']),
    'fault-storage-unverified': () => draw(faults['storage-unverified']),
  };
}
