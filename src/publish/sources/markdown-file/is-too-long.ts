import { outsideFences } from './outside-code.ts';

/** In characters. */
const longestText = 1_000_000;
const longestBlock = 40_000;
/** The reader of Markdown takes a second for so many. */
const mostBlocks = 10_000;

/** Whether a text is longer, has more blocks or a longer block than anybody writes, so that reading it takes seconds. */
export function isTooLong(text: string): boolean {
  if (text.length > longestText) return true;
  if (text.length <= longestBlock) return false;
  let longest = 0;
  let count = 0;
  outsideFences(text, (lines) => {
    for (const block of lines.split(/\n[ \t]*\n/u)) {
      longest = Math.max(longest, block.length);
      count++;
    }
    return '';
  });
  return longest > longestBlock || count > mostBlocks;
}
