import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../platform/result.ts';
import { isSlug } from '../../post/slug.ts';
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

/** Reads the command line. A mistake is told in one sentence that says what to write instead. */
export function readExportOptions(args: readonly string[]): Result<ExportOptions | 'help', string> {
  const parsed = parse(args);
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

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          to: { type: 'string' },
          out: { type: 'string' },
          'dry-run': { type: 'boolean' },
          force: { type: 'boolean' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    );
  } catch (error) {
    // Node refuses a command line with a TypeError whose message is made for the person who typed it.
    if (!(error instanceof TypeError)) throw error;
    return failed(error.message);
  }
}
