import { type ExchangedMarks, marksForExport, noMarks } from '../../post/marks/exchanged-marks.ts';
import { encodeComment } from '../record/comment-codec.ts';
import type { CommentRecord } from '../record/comment-record.ts';
import { commentsMarkdown } from './comments-markdown.ts';
import { exportFormat, exportVersion, lostCharacter, type SetAsideText } from './export-file.ts';

export interface ExportInput {
  /** The absolute URL of the site's folder; it ends in `/`. */
  readonly site: string;
  /** RFC 3339. */
  readonly exportedAt: string;
  /** All comments, deleted ones too: what is deleted has to stay deleted where the export is merged. */
  readonly records: readonly CommentRecord[];
  /** The records that can't be read here; another version of the site may. */
  readonly setAside: readonly SetAsideText[];
  /** What the reader saved and has read. */
  readonly marks?: ExchangedMarks;
}

/**
 * The export that can be imported again: `{ format, version, exportedAt, site, comments, setAside?, marks? }`.
 * The same comments and marks always give the same text, in whatever order they come.
 */
export function exportJson({ site, exportedAt, records, setAside, marks = noMarks }: ExportInput): string {
  const file = {
    format: exportFormat,
    version: exportVersion,
    exportedAt,
    site,
    comments: inExportOrder(records).map((record): unknown => JSON.parse(encodeComment(record))),
    setAside: setAside.length === 0 ? undefined : inKeyOrder(setAside),
    marks: marksForExport(marks),
  };
  // Written in full, so that one that stands in a file tells of damage.
  return `${JSON.stringify(file, null, 2).replaceAll(lostCharacter, String.raw`\ufffd`)}\n`;
}

/** The export for people: a Markdown text with the comments by post. Nothing of it can be imported again. */
export function exportMarkdown({ site, exportedAt, records, setAside }: ExportInput): string {
  return commentsMarkdown({ site, exportedAt, records: inExportOrder(records), unreadable: setAside.length });
}

/** The name to save an export under: `takeaway-comments-2026-11-24.json`. */
export function exportFileName(exportedAt: string, kind: 'json' | 'md'): string {
  return `takeaway-comments-${exportedAt.slice(0, 10)}.${kind}`;
}

/** By post, then from the oldest to the newest. */
function inExportOrder(records: readonly CommentRecord[]): readonly CommentRecord[] {
  return records
    .map((record) => ({ record, time: Date.parse(record.createdAt) }))
    .sort((a, b) => order(a.record.post, b.record.post) || a.time - b.time || order(a.record.id, b.record.id))
    .map(({ record }) => record);
}

function inKeyOrder(setAside: readonly SetAsideText[]): readonly SetAsideText[] {
  return setAside.map(({ key, text }) => ({ key, text })).sort((a, b) => order(a.key, b.key) || order(a.text, b.text));
}

/** By code units, which is the same in every browser and language. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
