import * as v from 'valibot';
import { canonicalJson, nestsDeeperThan } from '../../platform/canonical-json.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { describeIssues } from '../../post/schema-issues.ts';
import { type CommentRecord, commentSchema } from './comment-record.ts';
import { commentVersion, migrate, type Versioned } from './migrations.ts';

/** Why a record is set aside. `newer` will be readable by a newer version of the site; `damaged` says what is wrong. */
export type Unreadable =
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'damaged'; readonly issues: readonly string[] };

/** Far more than anybody writes on purpose. */
export const maxNesting = 100;

/** Reads a record from data nobody has checked yet. A newer one is never guessed at: guessing would lose its data. */
export function readComment(data: unknown): Result<CommentRecord, Unreadable> {
  if (isVersioned(data) && data.v > commentVersion) return failed({ code: 'newer', version: data.v });
  if (nestsDeeperThan(maxNesting, data)) return failed(damaged('The record is nested too deeply.'));
  const read = v.safeParse(commentSchema, isVersioned(data) ? migrate(data) : data);
  if (!read.success) return failed({ code: 'damaged', issues: describeIssues(read.issues, 'The record') });
  return ok(read.output);
}

/**
 * Reads a stored record. `name` is what its key says: a record under another's key would be listed as one comment
 * and written as another, so it counts as damaged.
 */
export function decodeComment(
  text: string,
  name: { readonly post: string; readonly id: string },
): Result<CommentRecord, Unreadable> {
  const data = parseJson(text);
  if (!data.ok) return data;
  const read = readComment(data.value);
  if (!read.ok || (read.value.id === name.id && read.value.post === name.post)) return read;
  return failed(damaged('The record belongs to another comment than its key says.'));
}

/** The record as stored: canonical JSON, so that the stored text is also the one that decides ties in a merge. */
export function encodeComment(record: CommentRecord): string {
  return canonicalJson(record);
}

function isVersioned(data: unknown): data is Versioned {
  return typeof data === 'object' && data !== null && 'v' in data && typeof data.v === 'number';
}

function parseJson(text: string): Result<unknown, Unreadable> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return failed(damaged(`Not JSON: ${error instanceof Error ? error.message : String(error)}`));
  }
}

function damaged(issue: string): Unreadable {
  return { code: 'damaged', issues: [issue] };
}
