import { findCodeFences } from '../../digest/code-fences.ts';

/** Code within a line. Longer runs of backticks than anybody writes are left alone, and so is a lone one. */
const codeSpan = /(?<!`)(?:``(?!`)[^\n]{1,2000}?(?<!`)``|`(?!`)[^`\n]+`)(?!`)/gu;

/** Changes a Markdown text, and leaves what is code in it as it is. */
export function outsideCode(text: string, change: (text: string) => string): string {
  return outsideFences(text, (prose) => {
    const parts: string[] = [];
    let end = 0;
    for (const span of prose.matchAll(codeSpan)) {
      parts.push(change(prose.slice(end, span.index)), span[0]);
      end = span.index + span[0].length;
    }
    return [...parts, change(prose.slice(end))].join('');
  });
}

/** Changes a Markdown text but for its fenced code. What is changed are whole lines. */
export function outsideFences(text: string, change: (lines: string) => string): string {
  const lines = text.split('\n');
  const parts: string[] = [];
  let start = 0;
  const addProse = (end: number) => {
    if (end > start) parts.push(change(lines.slice(start, end).join('\n')));
  };
  for (const [fence, end] of findCodeFences(lines)) {
    addProse(fence);
    parts.push(...lines.slice(fence, end));
    start = end;
  }
  addProse(lines.length);
  return parts.join('\n');
}
