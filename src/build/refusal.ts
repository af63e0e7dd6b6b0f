import { describeFaults, type FileFault } from './archive/file-fault.ts';

/** An error whose stack is left out: where in the build a publisher's mistake was noticed helps nobody. */
export function refusal(faults: readonly FileFault[]): Error {
  const count = faults.length === 1 ? 'A file' : `${faults.length} files`;
  const error = new Error(`${count} can’t be used, so nothing was built:\n${describeFaults(faults)}`);
  error.stack = '';
  return error;
}
