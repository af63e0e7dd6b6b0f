/**
 * Digests are plain text that may hold deliberate Markdown. Emphasis, code, links, lists, quotes, tables, headings
 * and backslash escapes are therefore kept as Markdown. What Markdown would make vanish or change is escaped, so that
 * the page shows the words of the text:
 *
 * - link reference and footnote definitions (`[a]: b`), which are never shown where they stand
 * - character references (`&nbsp;`): the text says these very characters
 * - links to something that is no address (`array[x](y)`), which would hide `y`
 * - `*` between letters or digits (`2*3*4`) and words such as `__init__`, which would lose their marks
 * - a number with a dot or bracket that begins a paragraph (`2024. What a year`) and would become a list's counter
 * - a fence that nothing closes, and HTML that begins a paragraph: both would swallow what follows
 */
const inlinePattern = new RegExp(
  [
    String.raw`\\[!-/:-@[-\x60{-~]`,
    '`+',
    String.raw`https?:\/\/[^\s)]+`,
    String.raw`&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});`,
    String.raw`\]\([^()\s]*\)`,
    String.raw`(?<=[A-Za-z\d])\*+(?=[A-Za-z\d])`,
    String.raw`(?<![\p{L}\p{N}_])__(?=[a-z\d]+(?:_[a-z\d]+)*__(?!_))`,
  ].join('|'),
  'giu',
);

/** What begins a link reference or footnote definition; CommonMark (4.7) bounds its label. */
const definition = /^\[(?:[^[\]\\]|\\.){1,999}\]:/u;

/** Escapes what would vanish within a line; block structure is left alone. */
export function escapeInline(text: string): string {
  if (!/[&*_\]]/u.test(text)) return text;
  const codeEnds = findCodeSpans(text);
  let codeEnd = 0;
  return text.replaceAll(inlinePattern, (match, offset: number) => {
    if (offset < codeEnd) return match;
    switch (match.charAt(0)) {
      case '`':
        codeEnd = codeEnds.get(offset) ?? offset;
        return match;
      case '&':
        return `\\${match}`;
      case ']':
        return isAddress(match.slice(2, -1)) ? match : `\\${match}`;
      case '*':
        return '\\*'.repeat(match.length);
      case '_':
        return String.raw`\_\_`;
      default:
        return match;
    }
  });
}

/** Escapes a line so that Markdown reads it as one paragraph. */
export function escapeParagraph(line: string): string {
  const text = escapeInline(line);
  if (definition.test(text)) return `\\${text}`;
  if (/^(?:`{3,}[^`]*$|~{3,})/u.test(text)) return `\\${text}`;
  if (/^<[a-z/!?]/iu.test(text) && !/^<(?:https?|mailto):[^\s<>]*>/iu.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\');
}

/** Escapes a line of a list, quote or table, whose own marks stay. */
export function escapeContainerLine(line: string): string {
  const marks = /^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s){0,200}/u.exec(line)?.[0] ?? '';
  const text = escapeInline(line.slice(marks.length));
  return `${marks}${definition.test(text) ? `\\${text}` : text}`;
}

/** Whether a link's target is meant as one: with a scheme, a path, a domain or a fragment. */
function isAddress(target: string): boolean {
  return /^(?:https?:|mailto:|[./#?]|<)/iu.test(target) || (!/^[\w+.-]*:/u.test(target) && /[./]/u.test(target));
}

/** Where each run of backticks that opens a code span has its span's end (CommonMark 6.1), in one pass. */
function findCodeSpans(text: string): ReadonlyMap<number, number> {
  const runs = [...text.matchAll(/`+/gu)];
  const later = new Map<number, { readonly start: number; readonly end: number }>();
  const ends = new Map<number, number>();
  for (const run of runs.reverse()) {
    const length = run[0].length;
    const close = later.get(length);
    if (close !== undefined) ends.set(run.index, close.end);
    later.set(length, { start: run.index, end: run.index + length });
  }
  return ends;
}
