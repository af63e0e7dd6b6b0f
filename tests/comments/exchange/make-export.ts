import { type ExportInput, exportJson } from '../../../src/comments/exchange/export-comments';
import { type ParsedImport, parseImport } from '../../../src/comments/exchange/import-comments';
import type { CommentRecord } from '../../../src/comments/record/comment-record';

/** What an export is made of, with `records`. */
export function exportOf(records: readonly CommentRecord[], rest: Partial<ExportInput> = {}): ExportInput {
  return { site: 'https://example.com/blog/', exportedAt: '2026-11-24T16:36:06.000Z', records, setAside: [], ...rest };
}

/** The text of an export as another program may have written it, with `fields` instead of its own. */
export function exportText(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'takeaway-comments', version: 1, comments: [], ...fields });
}

/** What is read from a text that has to be an export. */
export function readExport(text: string): ParsedImport {
  const parsed = parseImport(text);
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.fault)}`);
  return parsed.value;
}

/** What is read from an export of `records`. */
export function exchanged(records: readonly CommentRecord[]): ParsedImport {
  return readExport(exportJson(exportOf(records)));
}
