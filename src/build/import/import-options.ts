import { failed, ok, type Result } from '../../platform/result.ts';
import { isSlug } from '../../post/slug.ts';
import { readMoment } from '../../publish/digest/moment-value.ts';
import type { GivenFields } from '../../publish/sources/source.ts';
import { readOptions } from '../read-options.ts';

export interface ImportOptions {
  /** Files, folders, addresses, and `-` for standard input, as they were given. */
  readonly inputs: readonly string[];
  readonly given: GivenFields;
  /** As it was given; `undefined` means the default of the format. */
  readonly out: string | undefined;
  readonly format: 'json' | 'digest';
  readonly isDryRun: boolean;
  readonly force: boolean;
}

const known = {
  title: { type: 'string' },
  category: { type: 'string' },
  slug: { type: 'string' },
  tags: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. A mistake is told in one sentence that says what to write instead. */
export function readImportOptions(args: readonly string[]): Result<ImportOptions | 'help', string> {
  const parsed = readOptions(args, known);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok('help');

  const { title, category, to = 'json' } = values;
  if (positionals.length === 0)
    return failed('Name at least one file, folder or address to import, or - for standard input.');
  if (positionals.filter((input) => input === '-').length > 1)
    return failed('Standard input (-) can be read only once.');
  if (positionals.includes('')) return failed('An input has an empty name. Was a variable in the command not set?');
  if (to !== 'json' && to !== 'digest') return failed(`--to is "json" or "digest", not ${JSON.stringify(to)}.`);
  if (title !== undefined && title.trim() === '') return failed('--title needs some text.');
  if (values.out === '') return failed('--out needs the name of a folder.');
  const slug = values.slug?.normalize('NFC');
  if (slug !== undefined && !isSlug(slug)) {
    return failed(`--slug can’t be ${JSON.stringify(slug)}: use letters, digits, "-" and "_" only, at most 200 bytes.`);
  }
  const publishedAt = values.date === undefined ? undefined : readMoment(values.date.trim());
  if (values.date !== undefined && publishedAt === undefined) {
    return failed(
      `--date can’t be ${JSON.stringify(values.date)}: write a day (2025-10-18), a time with its offset (2025-10-18T16:32:46Z) or a Unix time.`,
    );
  }
  const tags = values.tags?.split(',').map((tag) => tag.trim().replace(/^#+/u, '').trim());
  return ok({
    inputs: positionals,
    given: { title: title?.trim(), slug, category, tags: tags?.filter((tag) => tag !== ''), publishedAt },
    out: values.out,
    format: to,
    isDryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
  });
}
