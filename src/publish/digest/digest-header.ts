import { type DigestFields, takeField, takeOpener } from './digest-fields.ts';
import { readFieldLine } from './field-lines.ts';
import { isEmojiLed } from './line-decoration.ts';
import { openerAt } from './opener-position.ts';
import { readQuestion } from './question-line.ts';
import { readTakeawayLabel } from './takeaway-label.ts';
import { isBlank, isRule } from './text-lines.ts';
import { readTitleLine } from './title-line.ts';

export interface DigestHeader {
  /** Lines among the header's own that say something else. They stay in the article. */
  readonly unknown: readonly string[];
  /** What the takeaway's label says on its line; `undefined` where there is no label. */
  readonly labelText: string | undefined;
  /** The index of the first line behind the header. */
  readonly end: number;
}

/** So many unknown lines, each at most so long, may stand among the header's; more are an article. */
const mostUnknown = 3;
const longestUnknown = 120;
/** A header is looked for in so many lines. */
const longestHeader = 60;

/**
 * Reads the lines before the article into `fields`: opener, title, category and the like, in any order, up to the
 * takeaway's label. Where no label comes, the first unknown line after the opener is the article's, unless it has an
 * emoji as headers do and another line of the header follows it.
 */
export function readHeader(
  lines: readonly string[],
  fences: ReadonlyMap<number, number>,
  fields: DigestFields,
): DigestHeader {
  const { label, opener } = findLandmarks(lines, fences);
  const unknown: string[] = [];
  let end = 0;
  let sureUnknown = 0;
  for (let index = 0; index < (label?.index ?? Math.min(lines.length, longestHeader)); index++) {
    const line = lines[index] ?? '';
    if (isBlank(line) || isRule(line)) continue;
    if (fences.has(index) && label === undefined) break;
    const taken = takeLine(lines, index, fields);
    if (taken === 'not' && label === undefined && index > opener) {
      if (!isEmojiLed(line) || readQuestion(line) !== undefined || unknown.length >= mostUnknown) break;
    }
    if (taken !== 'wholly') unknown.push(line);
    if (taken === 'not') continue;
    end = index + 1;
    sureUnknown = unknown.length;
  }
  if (label !== undefined) return { unknown, labelText: label.text, end: label.index + 1 };
  return { unknown: unknown.slice(0, sureUnknown), labelText: undefined, end };
}

interface Landmarks {
  readonly label: { readonly index: number; readonly text: string } | undefined;
  /** The index of the opener's line, or -1. */
  readonly opener: number;
}

/** Looks for the takeaway's label and the opener, as far as a header can reach. */
function findLandmarks(lines: readonly string[], fences: ReadonlyMap<number, number>): Landmarks {
  let opener = -1;
  let unknown = 0;
  for (let index = 0; index < Math.min(lines.length, longestHeader) && !fences.has(index); index++) {
    const line = lines[index] ?? '';
    if (isBlank(line) || isRule(line)) continue;
    const label = readTakeawayLabel(line);
    if (label !== undefined) return { label: { index, text: label.text }, opener };
    if (opener === -1 && openerAt(lines, index) !== undefined) opener = index;
    else if ((readFieldLine(line) ?? readTitleLine(line)) === undefined) unknown++;
    if (unknown > mostUnknown || (unknown > 0 && line.length > longestUnknown)) break;
  }
  return { label: undefined, opener };
}

/** Takes what one line says; `and more` if the line has words of its own besides. */
function takeLine(lines: readonly string[], index: number, fields: DigestFields): 'wholly' | 'and more' | 'not' {
  const line = lines[index] ?? '';
  const opener = openerAt(lines, index);
  if (opener !== undefined && takeOpener(fields, opener)) return opener.saysMore ? 'and more' : 'wholly';
  const title = readTitleLine(line);
  const field = readFieldLine(line) ?? (title === undefined ? undefined : { kind: 'title' as const, title });
  return field !== undefined && takeField(fields, field) ? 'wholly' : 'not';
}
