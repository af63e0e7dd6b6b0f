import * as v from 'valibot';
import { canonicalJson, nestsDeeperThan } from '../../platform/canonical-json.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { type ExchangedMarks, parseMarks } from '../../post/marks/exchanged-marks.ts';
import { describeIssues } from '../../post/schema-issues.ts';
import { parseTimestamp } from '../../post/timestamp.ts';
import { decodeComment, maxNesting, readComment } from '../record/comment-codec.ts';
import { type CommentRecord, commentSchema } from '../record/comment-record.ts';
import { mergeComment } from '../record/merge-comments.ts';
import { exportFormat, exportVersion, keyOfName, lostCharacter, nameOfKey, type SetAsideText } from './export-file.ts';
import { findJsonError } from './json-error.ts';
import { describeKind, type OtherKind, recogniseData, recogniseText } from './other-kind.ts';
import { placeAt, type TextPlace } from './text-place.ts';

/** Larger files are refused: reading them would freeze the page, and no browser has room for what they hold. */
export const maxImportBytes = 50_000_000;

/** Why a text can't be imported. Nothing of it is: half an import would look like a whole one. */
export type ImportFault =
  | { readonly code: 'too-large'; readonly limitBytes: number }
  | { readonly code: 'empty' }
  | { readonly code: 'not-json'; readonly problem: 'cut-short' | 'mistake'; readonly place: TextPlace }
  | { readonly code: 'not-an-export'; readonly found: OtherKind }
  | { readonly code: 'newer-format'; readonly version: number }
  | { readonly code: 'lost-character'; readonly place: TextPlace }
  /** The first mistakes, each with its path: `comments.3.text: expected a string, got 7`. */
  | { readonly code: 'damaged-comments'; readonly issues: readonly string[] };

export interface ParsedImport {
  /** RFC 3339; `undefined` where the file doesn't say. */
  readonly exportedAt: string | undefined;
  /** The address of the site the comments are from. */
  readonly site: string | undefined;
  /** One for each comment, deleted ones included. */
  readonly records: readonly CommentRecord[];
  /** What can't be read here: records of a newer version, and those that could not be read where they are from. */
  readonly setAside: readonly SetAsideText[];
  /** What the reader saved and has read there. */
  readonly marks: ExchangedMarks;
}

/** After so many mistakes the search for more ends. */
const maxIssues = 5;

const entry = v.pipe(
  v.unknown(),
  v.check((data) => typeof data === 'object' && data !== null && !Array.isArray(data), 'expected an object'),
  v.check((data) => !nestsDeeperThan(maxNesting, data), 'is nested too deeply'),
);

const moment = v.pipe(
  v.string(),
  v.check((text) => parseTimestamp(text) !== undefined),
);

const fileSchema = v.object({
  version: v.literal(exportVersion),
  // Where these two are wrong, no comment is: they are only shown.
  exportedAt: v.fallback(v.optional(moment), undefined),
  site: v.fallback(v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/iu))), undefined),
  comments: v.array(entry),
  setAside: v.optional(v.array(v.object({ key: v.string(), text: v.string() })), []),
  marks: v.optional(v.unknown()),
});

const nameSchema = v.object({ post: commentSchema.entries.post, id: commentSchema.entries.id });

/** Reads an export. Several versions of one comment in it are merged. */
export function parseImport(source: string): Result<ParsedImport, ImportFault> {
  // No text has more UTF-16 units than bytes in UTF-8, so what is refused here is too large for certain.
  if (source.length > maxImportBytes) return failed({ code: 'too-large', limitBytes: maxImportBytes });
  const text = source.replace(/^\ufeff/u, '');
  if (text.trim() === '') return failed({ code: 'empty' });
  const json = parseJson(text);
  if (!json.ok) return json;
  const data = json.value;
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== exportFormat)
    return failed({ code: 'not-an-export', found: recogniseData(data) });
  if ('version' in data && typeof data.version === 'number' && data.version > exportVersion)
    return failed({ code: 'newer-format', version: data.version });
  const lost = text.indexOf(lostCharacter);
  if (lost !== -1) return failed({ code: 'lost-character', place: placeAt(text, lost) });
  // Only its first mistake, because there can be as many as the file has bytes.
  const file = v.safeParse(fileSchema, data, { abortEarly: true });
  if (!file.success) return failed({ code: 'damaged-comments', issues: describeIssues(file.issues, 'the file') });
  return readFile(file.output);
}

function parseJson(text: string): Result<unknown, ImportFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const found = recogniseText(text);
    if (found !== undefined) return failed({ code: 'not-an-export', found });
    const offset = findJsonError(text) ?? text.length;
    const problem = offset === text.length ? 'cut-short' : 'mistake';
    return failed({ code: 'not-json', problem, place: placeAt(text, offset) });
  }
}

function readFile({ exportedAt, site, ...file }: v.InferOutput<typeof fileSchema>): Result<ParsedImport, ImportFault> {
  const records = new Map<string, CommentRecord>();
  const setAside: SetAsideText[] = [];
  const issues: string[] = [];

  // By post and id, as the storage has them: two posts' comments are two, whatever their ids.
  function add(record: CommentRecord): void {
    const name = `${record.post}:${record.id}`;
    const known = records.get(name);
    records.set(name, known === undefined ? record : mergeComment(known, record));
  }

  for (const [index, data] of file.comments.entries()) {
    const read = readComment(data);
    if (read.ok) {
      add(read.value);
    } else if (read.fault.code === 'newer') {
      const name = v.safeParse(nameSchema, data);
      if (name.success) setAside.push({ key: keyOfName(name.output, site), text: canonicalJson(data) });
      else issues.push(...describeIssues(name.issues, 'it').map((issue) => `comments.${index}.${issue}`));
    } else {
      issues.push(...read.fault.issues.map((issue) => `comments.${index}.${issue}`));
    }
    if (issues.length >= maxIssues) break;
  }
  const marks = parseMarks(file);
  if (!marks.ok) issues.push(...marks.fault);
  if (!marks.ok || issues.length > 0) return failed({ code: 'damaged-comments', issues: issues.slice(0, maxIssues) });

  for (const { key, text } of file.setAside) {
    // What another version of the site could not read this one may.
    const name = nameOfKey(key);
    const read = name === undefined ? undefined : decodeComment(text, name);
    if (read?.ok === true) add(read.value);
    else setAside.push({ key, text });
  }
  return ok({ exportedAt, site, records: [...records.values()], setAside, marks: marks.value });
}

/** The words for a fault: what is wrong, where, and what to do. `what` names what was given. */
export function describeImportFault(fault: ImportFault, what: 'file' | 'text' = 'file'): string {
  return `${describeProblem(fault, `This ${what}`)} Nothing was imported.`;
}

function describeProblem(fault: ImportFault, it: string): string {
  switch (fault.code) {
    case 'too-large':
      return `${it} is larger than ${fault.limitBytes / 1e6} MB, which no export of comments is.`;
    case 'empty':
      return `${it} is empty.`;
    case 'not-json':
      return fault.problem === 'cut-short'
        ? `${it} ends too early, at ${describePlace(fault.place)}: the rest is missing. Choose another copy of it, or export again.`
        : `${it} is damaged at ${describePlace(fault.place)}: from there on it is not valid JSON. Correct it, or choose another copy.`;
    case 'not-an-export':
      return `${it} is no export of comments, but ${describeKind(fault.found)}. Choose one that “Export comments” has made.`;
    case 'newer-format':
      return `${it} was made by a newer version of this site (format ${fault.version}). Reload the page to get that version, then import it again.`;
    case 'lost-character':
      return `${it} has lost a character at ${describePlace(fault.place)}, where there is “${lostCharacter}” now. It was damaged, or saved in another encoding than UTF-8. Choose the copy that was exported.`;
    case 'damaged-comments':
      return `${it} is damaged. ${describeIssueList(fault.issues)} Correct this, or choose another copy.`;
  }
}

function describePlace({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`;
}

function describeIssueList(issues: readonly string[]): string {
  const more = issues.length < maxIssues ? '' : ', and perhaps more';
  return `What is wrong in it: ${issues.join('; ')}${more}.`;
}
