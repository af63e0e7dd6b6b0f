import * as v from 'valibot';
import { canonicalJson, nestsDeeperThan } from '../../platform/canonical-json.ts';
import { laterVersion } from '../../platform/later-version.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { describeIssues } from '../schema-issues.ts';
import { type Mark, type MarkCodec, maxNesting, readCodec, savedCodec } from './mark-codec.ts';
import type { MarkKind } from './mark-keys.ts';
import { type ReadMark, readMarkSchema, type SavedMark } from './mark-records.ts';

/** A mark that can't be read here, exactly as it was stored; another version of the site may. */
export interface UnreadMark {
  readonly kind: MarkKind;
  readonly post: string;
  readonly text: string;
}

/** The marks in an export, removals included: what is saved no more has to stay so where the export is merged. */
export interface ExchangedMarks {
  readonly saved: readonly SavedMark[];
  readonly read: readonly ReadMark[];
  readonly unread: readonly UnreadMark[];
}

export const noMarks: ExchangedMarks = { saved: [], read: [], unread: [] };

export function hasMarks({ saved, read, unread }: ExchangedMarks): boolean {
  return saved.length + read.length + unread.length > 0;
}

/** How marks stand in an export: `{ saved, read, setAside? }`; `undefined` where there are none. Always in one order. */
export function marksForExport(marks: ExchangedMarks): object | undefined {
  const { saved, read, unread } = marks;
  if (!hasMarks(marks)) return undefined;
  return {
    saved: inOrder(saved, savedCodec),
    read: inOrder(read, readCodec),
    setAside:
      unread.length === 0
        ? undefined
        : unread
            .map(({ kind, post, text }) => ({ kind, post, text }))
            .sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)),
  };
}

function inOrder<M extends Mark>(marks: readonly M[], codec: MarkCodec<M>): readonly unknown[] {
  return [...marks].sort((a, b) => (a.post < b.post ? -1 : 1)).map((mark): unknown => JSON.parse(codec.encode(mark)));
}

const slug = readMarkSchema.entries.post;
const entry = v.pipe(
  v.unknown(),
  v.check((data) => typeof data === 'object' && data !== null && !Array.isArray(data), 'expected an object'),
  v.check((data) => !nestsDeeperThan(maxNesting, data), 'is nested too deeply'),
);
const marksSchema = v.object({
  saved: v.optional(v.array(entry), []),
  read: v.optional(v.array(entry), []),
  setAside: v.optional(v.array(v.object({ kind: v.picklist(['saved', 'read']), post: slug, text: v.string() })), []),
});
const fileSchema = v.object({ marks: v.optional(marksSchema, {}) });
const nameSchema = v.object({ post: slug });

/** After so many mistakes the search for more ends. */
const maxIssues = 5;

/**
 * Reads the marks of an export, which has them as `marks`, or has none. Several versions of one mark are merged, and
 * those of a newer version are kept unread. A refusal names the first mistakes, each with its path:
 * `marks.saved.3.savedAt: expected a string, got 7`.
 */
export function parseMarks(data: { readonly marks?: unknown }): Result<ExchangedMarks, readonly string[]> {
  const file = v.safeParse(fileSchema, data, { abortEarly: true });
  if (!file.success) return failed(describeIssues(file.issues, 'the file'));
  const { saved, read, setAside } = file.output.marks;
  const marks = { saved: new Map<string, SavedMark>(), read: new Map<string, ReadMark>() };
  const unread: UnreadMark[] = [];
  const issues: string[] = [];

  function add<M extends Mark>(known: Map<string, M>, mark: M): void {
    const other = known.get(mark.post);
    known.set(mark.post, other === undefined ? mark : laterVersion(other, mark));
  }

  function take<M extends Mark>(kind: MarkKind, all: readonly unknown[], codec: MarkCodec<M>, known: Map<string, M>) {
    for (const [index, item] of all.entries()) {
      if (issues.length >= maxIssues) return;
      const mark = codec.read(item);
      const name = mark.ok || mark.fault.code !== 'newer' ? undefined : v.safeParse(nameSchema, item);
      if (mark.ok) add(known, mark.value);
      else if (name?.success) unread.push({ kind, post: name.output.post, text: canonicalJson(item) });
      else {
        const mistakes = mark.fault.code === 'damaged' ? mark.fault.issues : ['post: expected the slug of a post'];
        issues.push(...mistakes.map((issue) => `marks.${kind}.${index}.${issue}`));
      }
    }
  }

  take('saved', saved, savedCodec, marks.saved);
  take('read', read, readCodec, marks.read);
  if (issues.length > 0) return failed(issues.slice(0, maxIssues));

  for (const { kind, post, text } of setAside) {
    // What another version of the site could not read this one may.
    const isSaved = kind === 'saved' ? savedCodec.decode(text, post) : undefined;
    const isRead = kind === 'read' ? readCodec.decode(text, post) : undefined;
    if (isSaved?.ok) add(marks.saved, isSaved.value);
    else if (isRead?.ok) add(marks.read, isRead.value);
    else unread.push({ kind, post, text });
  }
  return ok({ saved: [...marks.saved.values()], read: [...marks.read.values()], unread });
}
