import type { TextQuoteSelector } from '../record/text-quote-selector.ts';

/** Longer quotes are named by their first and last words. */
const longestTerm = 200;
const endWords = 6;
const endCharacters = 60;

/**
 * The fragment of an address that leads browsers to a passage: a text directive
 * (https://wicg.github.io/scroll-to-text-fragment/). Each of its terms has to lie within one block and consist of
 * whole words, or the browser doesn't find it.
 */
export function textFragment({ exact, prefix, suffix }: TextQuoteSelector): string {
  const lines = exact.split('\n').filter((line) => line.trim() !== '');
  const isShort = lines.length === 1 && exact.length <= longestTerm;
  const passage = isShort ? [exact] : [firstWords(lines[0] ?? ''), lastWords(lines.at(-1) ?? '')];
  const before = wholeWordsBefore(prefix);
  const after = wholeWordsAfter(suffix);
  return [
    '#:~:text=',
    before && `${escapeTerm(before)}-,`,
    passage.map(escapeTerm).join(','),
    after && `,-${escapeTerm(after)}`,
  ].join('');
}

/** Hyphens mark prefix and suffix, so they have to be escaped as well. Half a surrogate pair can't be. */
function escapeTerm(text: string): string {
  return encodeURIComponent(text.trim().toWellFormed()).replaceAll('-', '%2D');
}

function firstWords(line: string): string {
  return line.trim().split(/\s+/u).slice(0, endWords).join(' ').slice(0, endCharacters);
}

function lastWords(line: string): string {
  return line.trim().split(/\s+/u).slice(-endWords).join(' ').slice(-endCharacters);
}

/** The nearest block's part of a prefix, without the word that was cut where the prefix begins. */
function wholeWordsBefore(prefix: string): string {
  const line = prefix.trimEnd().split('\n').at(-1) ?? '';
  return line.length === prefix.trimEnd().length ? line.replace(/^\S*\s*/u, '') : line;
}

/** The same of a suffix, at its other end. */
function wholeWordsAfter(suffix: string): string {
  const line = suffix.trimStart().split('\n')[0] ?? '';
  return line.length === suffix.trimStart().length ? line.replace(/\s*\S*$/u, '') : line;
}
