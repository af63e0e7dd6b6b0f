/**
 * Replaces what stands between an opening and a closing tag, with both. A tag that nothing closes stays. Takes time in
 * proportion to the text. Both patterns have the flag `g`.
 */
export function replacePairs(
  text: string,
  opening: RegExp,
  closing: RegExp,
  replace: (opened: RegExpExecArray, content: string) => string,
): string {
  const parts: string[] = [];
  let end = 0;
  opening.lastIndex = 0;
  for (let opened = opening.exec(text); opened !== null; opened = opening.exec(text)) {
    closing.lastIndex = opening.lastIndex;
    const closed = closing.exec(text);
    if (closed === null) break;
    parts.push(text.slice(end, opened.index), replace(opened, text.slice(opening.lastIndex, closed.index)));
    end = closing.lastIndex;
    opening.lastIndex = end;
  }
  return parts.join('') + text.slice(end);
}
