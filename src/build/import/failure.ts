import type { ImportFault } from './import-fault.ts';

/** An input, or one post of it, that was not imported. */
export interface Failure {
  readonly name: string;
  readonly fault: ImportFault;
}
