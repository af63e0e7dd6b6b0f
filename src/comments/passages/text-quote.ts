import type { TextQuoteSelector } from '../record/text-quote-selector.ts';

/** A stretch of a text, in UTF-16 units; `end` is the place behind it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The longest passage that can be commented on, in UTF-16 units. */
export const longestQuote = 3000;

/** What stands around a passage, on each side: a line's worth, and more where the same words come several times. */
const contextLengths = [32, 64, 128, 256];

/**
 * Describes the passage of `text` from `start` to `end`, without the white space at its ends; `undefined` where
 * nothing else is in it. The words around it are as many as it takes to tell it from others that read the same.
 */
export function describeQuote(text: string, start: number, end: number): TextQuoteSelector | undefined {
  const span = trimSpan(text, { start, end });
  if (span.start >= span.end) return undefined;
  const selectors = contextLengths.map((length) => selectorOf(text, span, length));
  return selectors.find((selector) => isUnique(text, selector)) ?? selectors.at(-1);
}

function selectorOf(text: string, { start, end }: TextSpan, length: number): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(outOfPair(text, Math.max(0, start - length), 1), start),
    suffix: text.slice(end, outOfPair(text, Math.min(text.length, end + length), -1)),
  };
}

function isUnique(text: string, { prefix, exact, suffix }: TextQuoteSelector): boolean {
  const whole = prefix + exact + suffix;
  return text.indexOf(whole) === text.lastIndexOf(whole);
}

/** The span without white space at its ends, and with both halves of the characters there. */
function trimSpan(text: string, { start, end }: TextSpan): TextSpan {
  const from = outOfPair(text, start, -1);
  const to = outOfPair(text, end, 1);
  const quote = text.slice(from, to);
  return { start: from + quote.length - quote.trimStart().length, end: to - quote.length + quote.trimEnd().length };
}

/** The place itself, or the next one in direction `step` where it stands between the halves of a surrogate pair. */
export function outOfPair(text: string, place: number, step: 1 | -1): number {
  const isInside = place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff;
  return isInside ? place + step : place;
}
