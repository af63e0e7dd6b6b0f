import { outsideFences } from './outside-code.ts';

/** In characters. The reader of Markdown takes a second for each million of them, and for one block far more. */
const longestText = 1_000_000;
const longestBlock = 40_000;

/** Whether a text, or what stands in it without an empty line, is longer than anybody writes it. */
export function isTooLong(text: string): boolean {
  if (text.length > longestText) return true;
  if (text.length <= longestBlock) return false;
  let longest = 0;
  outsideFences(text, (lines) => {
    for (const block of lines.split(/\n[ \t]*\n/u)) longest = Math.max(longest, block.length);
    return '';
  });
  return longest > longestBlock;
}
