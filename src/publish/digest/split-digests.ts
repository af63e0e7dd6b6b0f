import { findCodeFences } from './code-fences.ts';
import { findDigestStart } from './opener-position.ts';
import { readTakeawayLabel } from './takeaway-label.ts';
import { isBlank, isRule } from './text-lines.ts';

/** What stands before the first opener is that digest's own, if it is no longer than this. */
const longestPreamble = { lines: 3, characters: 120 };

/**
 * The lines of each digest in a text: a new one begins with an opener, or with the title before it. Openers within
 * code blocks belong to the article that shows them.
 */
export function splitDigests(lines: readonly string[]): readonly (readonly string[])[] {
  const fences = findCodeFences(lines);
  const starts: number[] = [];
  let index = 0;
  while (index < lines.length) {
    const start = fences.has(index) ? undefined : findDigestStart(lines, index);
    if (start !== undefined) starts.push(start);
    index = fences.get(index) ?? index + 1;
  }
  const [first] = starts;
  if (first === undefined) return [lines];
  if (first > 0) starts.splice(0, isPreamble(lines.slice(0, first)) ? 1 : 0, 0);
  return starts.map((start, at) => lines.slice(start, starts[at + 1]));
}

function isPreamble(lines: readonly string[]): boolean {
  const words = lines.filter((line) => !isBlank(line) && !isRule(line));
  return (
    words.length <= longestPreamble.lines &&
    words.every((line) => line.length <= longestPreamble.characters && readTakeawayLabel(line) === undefined)
  );
}
