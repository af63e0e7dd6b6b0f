import { failed, ok, type Result } from '../../platform/result.ts';
import { isSlug } from '../../post/slug.ts';
import { readOptions } from '../read-options.ts';
import { type ExportFormName, exportForms, isExportForm } from './export-form.ts';

export interface ExportOptions {
  /** The posts to export; none means all. */
  readonly slugs: readonly string[];
  readonly form: ExportFormName;
  /** As it was given; `undefined` means the default of the form. */
  readonly out: string | undefined;
  readonly isDryRun: boolean;
  readonly force: boolean;
}

const known = {
  to: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. A mistake is told in one sentence that says what to write instead. */
export function readExportOptions(args: readonly string[]): Result<ExportOptions | 'help', string> {
  const parsed = readOptions(args, known);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok('help');
  const { to = 'markdown', out } = values;
  if (!isExportForm(to)) {
    return failed(`--to is one of ${Object.keys(exportForms).join(', ')}, not ${JSON.stringify(to)}.`);
  }
  if (out === '') return failed('--out needs the name of a folder or file.');
  const slugs = positionals.map((slug) => slug.normalize('NFC'));
  const wrong = slugs.find((slug) => !isSlug(slug));
  if (wrong !== undefined) {
    return failed(`${JSON.stringify(wrong)} is no slug: name posts as in their addresses, without folder and ".json".`);
  }
  return ok({
    slugs: [...new Set(slugs)],
    form: to,
    out,
    isDryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
  });
}
