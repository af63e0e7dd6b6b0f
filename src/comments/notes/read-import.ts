import { failed, type Result } from '../../platform/result.ts';
import {
  describeImportFault,
  type ImportFault,
  maxImportBytes,
  type ParsedImport,
  parseImport,
} from '../exchange/import-comments.ts';

/** Reads a file, or a text that was pasted. A failure is what to tell the reader: what is wrong, and where. */
export async function readImport(source: Blob | string): Promise<Result<ParsedImport, string>> {
  if (typeof source === 'string') return worded(parseImport(source), 'text');
  if (source.size > maxImportBytes) return worded(failed({ code: 'too-large', limitBytes: maxImportBytes }), 'file');
  let text: string;
  try {
    text = await source.text();
  } catch {
    // A folder was dropped, or the file has been moved since.
    return failed('This file could not be read. Choose it again. Nothing was imported.');
  }
  return worded(parseImport(text), 'file');
}

function worded(parsed: Result<ParsedImport, ImportFault>, what: 'file' | 'text'): Result<ParsedImport, string> {
  return parsed.ok ? parsed : failed(describeImportFault(parsed.fault, what));
}
