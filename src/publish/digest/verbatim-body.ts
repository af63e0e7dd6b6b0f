import { readLabelledLine } from './labelled-line.ts';

/** Where the lines of a text hold an article that is Markdown as it stands. */
export interface VerbatimBody {
  readonly body: string;
  /** The index of the label, and of the line behind the closing fence. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first article written between fences behind a label:
 *
 * ```
 * 📝 Article in Markdown:
 * ~~~
 * …
 * ~~~
 * ```
 *
 * Nothing between them is read as lines of a digest. `fences` are the code blocks of the same lines.
 */
export function findVerbatimBody(
  lines: readonly string[],
  fences: ReadonlyMap<number, number>,
): VerbatimBody | undefined {
  for (const [fence, end] of fences) {
    if (!/^~~~+$/u.test(lines[fence] ?? '')) continue;
    const label = readLabelledLine(lines[fence - 1] ?? '');
    if (label?.label !== 'article in markdown' || !label.hasColon || label.value !== '') continue;
    return {
      body: lines.slice(fence + 1, end - 1).join('\n'),
      start: fence - 1,
      end,
    };
  }
  return undefined;
}

/** Writes what {@link findVerbatimBody} finds. The fence is longer than any in the body, so nothing there closes it. */
export function printVerbatimBody(body: string): string {
  const longest = (body.match(/~{3,}/gu) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '~'.repeat(longest + 1);
  return `📝 Article in Markdown:\n${fence}\n${body}\n${fence}`;
}
