import * as v from 'valibot';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { describeIssues } from '../../post/schema-issues.ts';
import { type ComposeFields, composeFieldsSchema } from './compose-fields.ts';

/** The version of the record that this code writes. */
export const draftVersion = 1;

const moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'expected a time'),
);

const draftSchema = v.object({
  v: v.literal(draftVersion),
  id: v.pipe(v.string(), v.nonEmpty()),
  fields: composeFieldsSchema,
  /** The slug of the post on the site that it is a new version of. */
  post: v.optional(v.string()),
  /** RFC 3339 in UTC, as all moments here. */
  createdAt: moment,
  /** Later than that of any version it replaces. */
  updatedAt: moment,
  /** The `updatedAt` of the version that whoever wrote this one began with; absent: with none. */
  basedOn: v.optional(moment),
});

/** A post that is being written, as it is stored. */
export interface DraftRecord {
  readonly v: typeof draftVersion;
  readonly id: string;
  readonly fields: ComposeFields;
  readonly post?: string | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly basedOn?: string | undefined;
}

/** Why a draft can't be read. `newer` will be readable by a newer version of the site. */
export type UnreadableDraft =
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'damaged'; readonly issues: readonly string[] };

/** Reads the stored text of the draft `id`. A newer record is never guessed at: guessing would lose its data. */
export function decodeDraft(text: string, id: string): Result<DraftRecord, UnreadableDraft> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return damaged(`Not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isVersioned(data) && data.v > draftVersion) return failed({ code: 'newer', version: data.v });
  const read = v.safeParse(draftSchema, data);
  if (!read.success) return damaged(...describeIssues(read.issues, 'the record'));
  return read.output.id === id ? ok(read.output) : damaged('The record belongs to another draft than its key says.');
}

/** The text to store, the same for equal drafts. */
export function encodeDraft(draft: DraftRecord): string {
  return canonicalJson(draft);
}

function isVersioned(data: unknown): data is { readonly v: number } {
  return typeof data === 'object' && data !== null && 'v' in data && typeof data.v === 'number';
}

function damaged(...issues: readonly string[]) {
  return failed({ code: 'damaged', issues } as const);
}
