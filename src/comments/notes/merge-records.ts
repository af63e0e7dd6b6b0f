import type { Fault } from '../../platform/fault.ts';
import type { Result } from '../../platform/result.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { inPortions, type PortionOptions } from './in-portions.ts';

export interface MergeOutcome {
  readonly merged: number;
  /** What is not stored, since the storage refused it, or since the reader stopped the import. */
  readonly left: readonly CommentRecord[];
  /** Why the storage refused the last record that it refused. */
  readonly fault: Fault | undefined;
}

/** After so many refusals in a row the rest isn't tried: it would only cover the page with complaints. */
const patience = 20;

/** Hands one record after the other to `takeOver`. A record that is refused doesn't keep the others from being stored. */
export async function mergeRecords(
  records: readonly CommentRecord[],
  takeOver: (record: CommentRecord) => Result<CommentRecord, Fault>,
  options: PortionOptions,
): Promise<MergeOutcome> {
  const refused: CommentRecord[] = [];
  let fault: Fault | undefined;
  let refusals = 0;
  const done = await inPortions(
    records,
    (record) => {
      const outcome = refusals < patience ? takeOver(record) : undefined;
      if (outcome?.ok) {
        refusals = 0;
        return;
      }
      refused.push(record);
      refusals++;
      fault = outcome?.fault ?? fault;
    },
    options,
  );
  const left = [...refused, ...records.slice(done)];
  return { merged: records.length - left.length, left, fault };
}
