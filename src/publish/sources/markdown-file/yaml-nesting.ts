import { deepestValue } from './value.ts';

/** Each level of a block needs a column more than the one around it. */
const widestIndent = 1000;

/**
 * Whether YAML may nest so deep that its reader runs out of stack, where engines may end the whole process. Brackets are
 * counted as if no text had any, so a front matter with a hundred of them that nothing closes is refused for nothing.
 */
export function mayNestTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepestValue) return true;
  }
  return text.split('\n').some((line) => line.search(/[^ \t]/u) > widestIndent || countMarks(line) > deepestValue);
}

/** The marks `-`, `?` and `:` at the beginning of a line, each of which opens a block within the one before. */
function countMarks(line: string): number {
  return /^[ \t]*(?:[-?:][ \t]+)+/u.exec(line)?.[0].replaceAll(/[ \t]/gu, '').length ?? 0;
}
