import { readFieldLine } from './field-lines.ts';
import { type Opener, readOpener } from './opener-line.ts';
import { readQuestion } from './question-line.ts';
import { readTakeawayLabel } from './takeaway-label.ts';
import { isBlank, isRule, skipBlank } from './text-lines.ts';
import { readTitleLine } from './title-line.ts';

/** The opener of the digest on line `index`: one that is sure, or is followed by another line of a header. */
export function openerAt(lines: readonly string[], index: number): Opener | undefined {
  const opener = readOpenerOnly(lines[index] ?? '');
  return opener?.confidence === 'sure' || (opener !== undefined && headerFollows(lines, index)) ? opener : undefined;
}

/**
 * Where the digest whose opener may stand on line `index` begins: there, or at its title on the line before. In the
 * middle of a text an opener counts only if a header follows, or if the digest before has visibly come to its end;
 * any other line that reads like one is a sentence of an article. `undefined` if no digest begins there.
 */
export function findDigestStart(lines: readonly string[], index: number): number | undefined {
  const opener = readOpenerOnly(lines[index] ?? '');
  if (opener === undefined) return undefined;
  const before = lastWords(lines, index);
  const isTitled = readTitleLine(lines[before] ?? '') !== undefined && isEnd(lines, lastWords(lines, before), true);
  const start = isTitled ? before : index;
  const isSure = opener.confidence === 'sure' || opener.isFramed;
  const isNew =
    headerFollows(lines, index) || (isSure && (isTitled || isEnd(lines, lastWords(lines, start), opener.isFramed)));
  return isNew ? start : undefined;
}

/** A line with a label of its own ("Title: A letter from Lima") is no opener. */
function readOpenerOnly(line: string): Opener | undefined {
  const opener = readOpener(line);
  return opener === undefined || readFieldLine(line) !== undefined ? undefined : opener;
}

function headerFollows(lines: readonly string[], index: number): boolean {
  const next = lines[skipBlank(lines, index + 1)] ?? '';
  const field = readFieldLine(next)?.kind;
  return (
    (field !== undefined && field !== 'tags' && field !== 'published') ||
    readTakeawayLabel(next) !== undefined ||
    readTitleLine(next) !== undefined
  );
}

/** The index of the last line before `index` that has words, or -1. */
function lastWords(lines: readonly string[], index: number): number {
  let before = index - 1;
  while (before >= 0 && (isBlank(lines[before] ?? '') || isRule(lines[before] ?? ''))) before--;
  return before;
}

/** Whether a digest ends on line `index`: with its tags, its date or its question, or because the text begins there. */
function isEnd(lines: readonly string[], index: number, isQuestionEnough: boolean): boolean {
  if (index < 0) return true;
  const line = lines[index] ?? '';
  return readFieldLine(line) !== undefined || (isQuestionEnough && readQuestion(line) !== undefined);
}
