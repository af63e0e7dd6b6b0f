import type { ImportedPost } from '../../publish/sources/source.ts';
import type { Failure } from './failure.ts';
import { describeImportFault } from './import-fault.ts';
import type { Outcome } from './post-output.ts';

interface Became {
  readonly outcome: Outcome;
  /** The file, as people would name it. */
  readonly place: string;
  readonly isDryRun: boolean;
  /** What the input was taken for. */
  readonly formats: readonly string[];
}

/** What became of a post, for the people who run the import. */
export function reportPost(name: string, { post, notes }: ImportedPost, became: Became): string {
  const { outcome, place, isDryRun, formats } = became;
  const headings = findHeadings(post.body);
  const rows = [
    ['read as', formats.join(', ')],
    ['title', post.title],
    ['slug', post.slug],
    ['takeaway', shorten(post.takeaway ?? '(none)')],
    ['headings', headings.length === 0 ? '(none)' : headings.join(' · ')],
    ['words', String(countWords(`${post.takeaway ?? ''} ${post.body}`))],
    [outcome, isDryRun && outcome !== 'unchanged' ? `${place} (dry run: nothing was written)` : place],
    ...notes.map((note) => ['note', note]),
  ];
  return [name, ...rows.map(([label = '', value = '']) => `  ${label.padEnd(10)} ${oneLine(value)}`)].join('\n');
}

/** The same in a line, where there are many. */
export function reportPostShortly(name: string, { notes }: ImportedPost, { outcome, place, isDryRun }: Became): string {
  const all = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return oneLine(`${name}: ${isDryRun && outcome !== 'unchanged' ? 'to be ' : ''}${outcome}, ${place}${all}`);
}

/** What there is to say of an input as a whole. */
export function reportNotes(name: string, notes: readonly string[]): string {
  return notes.map((note) => oneLine(`${name}: ${note}`)).join('\n');
}

/** Which inputs failed, and why, for the end of the run. */
export function reportFailures(failures: readonly Failure[]): string {
  const lines = failures.map(
    ({ name, fault }) => `  ${oneLine(name)}: ${describeImportFault(fault).replaceAll('\n', '\n  ')}`,
  );
  return ['Failed:', ...lines].join('\n');
}

export interface Totals {
  readonly outcomes: readonly Outcome[];
  readonly failures: number;
  readonly isDryRun: boolean;
}

/** One line at the end. */
export function reportTotals({ outcomes, failures, isDryRun }: Totals): string {
  const counts = (['written', 'replaced', 'printed', 'unchanged'] as const).flatMap((kind) => {
    const count = outcomes.filter((outcome) => outcome === kind).length;
    return count === 0 ? [] : [`${count} ${isDryRun && kind !== 'unchanged' ? `to be ${kind}` : kind}`];
  });
  const all = [...counts, ...(failures === 0 ? [] : [`${failures} failed`])];
  return all.length === 0 ? 'Nothing was imported.' : `Posts: ${all.join(', ')}.`;
}

/** The headings of a Markdown text, without what code blocks show. */
function findHeadings(body: string): readonly string[] {
  const prose = body.replaceAll(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gmu, '');
  return [...prose.matchAll(/^ {0,3}#{1,6}[ \t]+(.*)$/gmu)].map(([, text = '']) => text.trim());
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu)?.length ?? 0;
}

function shorten(text: string): string {
  const words = oneLine(text.slice(0, 400));
  return words.length <= 70 ? words : `${words.slice(0, 70).replace(/\s+\S*$/u, '')}…`;
}

/** Control characters in a digest must not reach the terminal, which they could command. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
