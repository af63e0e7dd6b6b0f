import { type DigestFields, takeField, takeQuestion } from './digest-fields.ts';
import { readFieldLine } from './field-lines.ts';
import { isEmojiLed } from './line-decoration.ts';
import { readQuestion } from './question-line.ts';
import { isBlank, isRule } from './text-lines.ts';

export interface DigestTrailer {
  /** The index of the first line behind the article. */
  readonly start: number;
  /** Lines among the trailer's own that say something else. They stay in the article, at its end. */
  readonly unknown: readonly string[];
}

const mostUnknown = 3;
const longestUnknown = 120;
/** A trailer is looked for in so many lines. */
const longestTrailer = 60;

/**
 * Reads the lines behind the article into `fields`, from the last one upwards: date, tags, question and the like, in
 * any order. Unknown lines may stand between them if they begin with an emoji, as a service's own lines do, and
 * below tags and date in any form; everything else ends the trailer, so a line in the middle of an article that looks
 * like one of these stays there. Nothing above `from` is looked at.
 */
export function readTrailer(lines: readonly string[], from: number, fields: DigestFields): DigestTrailer {
  const unknown: string[] = [];
  let start = lines.length;
  let sureUnknown = 0;
  let hasQuestion = false;
  for (let index = lines.length - 1; index >= Math.max(from, lines.length - longestTrailer); index--) {
    const line = lines[index] ?? '';
    if (isBlank(line) || isRule(line)) continue;
    const isMarked = unknown.slice(sureUnknown).every(isEmojiLed);
    const isLast = start === lines.length;
    const taken = takeLine(line, fields, isMarked, isLast);
    if (taken === 'no') {
      // The question stands right behind the article, so what is above it is the article.
      if (hasQuestion || unknown.length === mostUnknown || line.length > longestUnknown) break;
      unknown.push(line);
      continue;
    }
    hasQuestion ||= taken === 'question';
    start = index;
    sureUnknown = unknown.length;
  }
  return { start, unknown: unknown.slice(0, sureUnknown).reverse() };
}

function takeLine(line: string, fields: DigestFields, isMarked: boolean, isLast: boolean): 'field' | 'question' | 'no' {
  const field = readFieldLine(line);
  if (field !== undefined) {
    const isFooterAllowed = isLast && (field.kind === 'tags' || field.kind === 'published');
    return field.kind !== 'title' && (isMarked || isFooterAllowed) && takeField(fields, field) ? 'field' : 'no';
  }
  const question = isMarked ? readQuestion(line) : undefined;
  return question !== undefined && takeQuestion(fields, question.text) ? 'question' : 'no';
}
