import * as v from 'valibot';
import { canonicalJson, nestsDeeperThan } from '../../platform/canonical-json.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { describeIssues } from '../schema-issues.ts';
import { markVersion, type ReadMark, readMarkSchema, type SavedMark, savedMarkSchema } from './mark-records.ts';

/** Why a mark can't be read. `newer` will be readable by a newer version of the site; `damaged` says what is wrong. */
export type UnreadableMark =
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'damaged'; readonly issues: readonly string[] };

/** What every kind of mark has. */
export interface Mark {
  readonly post: string;
  readonly updatedAt: string;
}

/** Reads and writes marks of one kind. */
export interface MarkCodec<M extends Mark> {
  /** From data nobody has checked yet. A newer mark is never guessed at: guessing would lose its data. */
  readonly read: (data: unknown) => Result<M, UnreadableMark>;
  /** From a stored text, under the key of `post`. */
  readonly decode: (text: string, post: string) => Result<M, UnreadableMark>;
  /** Canonical JSON, so that the stored text is also the one that decides ties in a merge. */
  readonly encode: (mark: M) => string;
}

/** Far more than any version of the site writes. */
export const maxNesting = 100;

function markCodec<M extends Mark>(schema: v.GenericSchema<unknown, M>): MarkCodec<M> {
  function read(data: unknown): Result<M, UnreadableMark> {
    if (isVersioned(data) && data.v > markVersion) return failed({ code: 'newer', version: data.v });
    if (nestsDeeperThan(maxNesting, data)) return failed(damaged('The record is nested too deeply.'));
    const result = v.safeParse(schema, data);
    if (result.success) return ok(result.output);
    return failed({ code: 'damaged', issues: describeIssues(result.issues, 'The record') });
  }

  return {
    read,
    decode: (text, post) => {
      const data = parseJson(text);
      const result = data.ok ? read(data.value) : data;
      if (!result.ok || result.value.post === post) return result;
      return failed(damaged('The record belongs to another post than its key says.'));
    },
    encode: canonicalJson,
  };
}

export const savedCodec: MarkCodec<SavedMark> = markCodec(savedMarkSchema);
export const readCodec: MarkCodec<ReadMark> = markCodec(readMarkSchema);

function isVersioned(data: unknown): data is { readonly v: number } {
  return typeof data === 'object' && data !== null && 'v' in data && typeof data.v === 'number';
}

function parseJson(text: string): Result<unknown, UnreadableMark> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return failed(damaged(`Not JSON: ${error instanceof Error ? error.message : String(error)}`));
  }
}

function damaged(issue: string): UnreadableMark {
  return { code: 'damaged', issues: [issue] };
}
