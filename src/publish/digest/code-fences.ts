interface Fence {
  readonly character: string;
  readonly length: number;
}

/** Reads the line that opens a fenced code block (CommonMark 4.5). */
function readFence(line: string): Fence | undefined {
  const run = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/u.exec(line);
  const marks = run?.[1] ?? run?.[2];
  return marks === undefined ? undefined : { character: marks.charAt(0), length: marks.length };
}

/** Whether a line opens a fenced code block, if a later one closes it. */
export function opensFence(line: string): boolean {
  return readFence(line) !== undefined;
}

function closes(line: string, { character, length }: Fence): boolean {
  const text = line.trim();
  const isFence = text.length >= length && text === character.repeat(text.length);
  return isFence && line.search(/\S/u) <= 3;
}

/**
 * The fenced code blocks of a text: from the line that opens each to the line behind the one that closes it. A fence
 * that nothing closes is not one, since it would make code of the rest of the text.
 */
export function findCodeFences(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  // A fence that was not closed tells that no longer one of its kind is: searching again would take quadratic time.
  const unclosed = new Map<string, number>();
  for (let index = 0; index < lines.length; index++) {
    const fence = readFence(lines[index] ?? '');
    if (fence === undefined || fence.length >= (unclosed.get(fence.character) ?? Number.POSITIVE_INFINITY)) continue;
    let close = index + 1;
    while (close < lines.length && !closes(lines[close] ?? '', fence)) close++;
    if (close === lines.length) {
      unclosed.set(fence.character, fence.length);
      continue;
    }
    ends.set(index, close + 1);
    index = close;
  }
  return ends;
}
