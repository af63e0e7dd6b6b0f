import type { Root } from 'hast';
import { type CodeSpan, codeSpans } from './code-spans.ts';

/** Code of more characters is left as it is. */
export const longestCode = 50_000;

/**
 * How many characters are read at a time, which keeps a slow phone busy for some 50 ms at most. There are texts that take
 * grammars a time that grows with the square of the length; this way they can't hold the page up for half a second. The
 * second figure is for what has no seam within the first, such as a long comment.
 */
const portions = [2000, 8000] as const;

/**
 * Reads code with `layOut`, in portions that end where nothing goes on into the next one. Between them it waits for
 * `rest`, so that the page can answer the reader. What has no such place is left as it is, with all that comes after it.
 */
export async function* readCode(
  text: string,
  layOut: (text: string) => Root,
  rest: () => Promise<void>,
): AsyncGenerator<readonly CodeSpan[]> {
  if (text.length > longestCode) return;
  let start = 0;
  while (start < text.length) {
    let end = start;
    for (const size of portions) {
      await rest();
      const { spans, lastSeam } = codeSpans(layOut(text.slice(start, start + size)));
      end = start + size >= text.length ? text.length : start + lastSeam;
      if (end === start) continue;
      const offset = start;
      yield spans
        .map((span) => ({ kind: span.kind, start: offset + span.start, end: offset + span.end }))
        .filter((span) => span.end <= end);
      break;
    }
    if (end === start) return;
    start = end;
  }
}
