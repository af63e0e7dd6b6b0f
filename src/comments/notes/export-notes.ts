import { downloadText } from '../../platform/download.ts';
import { type ExportInput, exportFileName, exportJson, exportMarkdown } from '../exchange/export-comments.ts';

/** Hands an export to the browser as a file, and gives the file's name. */
export function downloadExport(input: ExportInput, kind: 'json' | 'md'): string {
  const name = exportFileName(input.exportedAt, kind);
  if (kind === 'json') downloadText(exportJson(input), name, 'application/json');
  else downloadText(exportMarkdown(input), name, 'text/markdown');
  return name;
}
