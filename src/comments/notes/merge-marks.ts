import { describeFault } from '../../platform/describe-fault.ts';
import type { ExchangedMarks } from '../../post/marks/exchanged-marks.ts';
import type { MarkFault } from '../../post/marks/mark-shelf.ts';
import type { MarkStore } from '../../post/marks/mark-store.ts';
import { mergeSteps } from '../../post/marks/merge-marks.ts';
import { countOf } from './count-of.ts';
import { countMarks, describeMarks } from './describe-marks.ts';
import { inPortions, type PortionOptions } from './in-portions.ts';

/** Merges the marks of a file into those of this browser. Gives what there is to say of it: nothing, where there were none. */
export async function mergeMarks(marks: ExchangedMarks, store: MarkStore, options: PortionOptions): Promise<string> {
  const steps = mergeSteps(marks, store);
  let refused = 0;
  let fault: MarkFault | undefined;
  const done = await inPortions(
    steps,
    (step) => {
      const outcome = step();
      if (outcome.ok) return;
      refused++;
      fault = outcome.fault;
    },
    options,
  );
  store.refresh();
  const missing = refused + steps.length - done;
  if (missing > 0)
    return `${countOf(missing, 'mark')} of saved and read posts could not be stored${reasonOf(fault)}; the file still has ${missing === 1 ? 'it' : 'them'}.`;
  const words = describeMarks(countMarks(marks));
  return words === '' ? '' : `${words} merged.`;
}

function reasonOf(fault: MarkFault | undefined): string {
  if (fault === undefined || fault.code === 'unreadable') return '';
  return ` (${describeFault(fault, 'The file').title.replace(/\.$/u, '')})`;
}
