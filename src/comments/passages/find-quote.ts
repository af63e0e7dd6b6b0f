import search from 'approx-string-match';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import { likelyPlaces } from './likely-places.ts';
import { type PackedText, pack } from './packed-text.ts';
import { outOfPair, type TextSpan } from './text-quote.ts';

/** How much of a passage may have been edited. */
const editable = 0.25;

/** The most edits that are looked for: the time of a search grows with them. */
const mostEdits = 256;

/** Quotes shorter than this are looked for together with the words around them: alone they resemble too much. */
const shortQuote = 24;

/** How much of quote and context has to agree. Unrelated texts of one language agree by about 0.3. */
const likeness = 0.45;

/** Places that read the same are compared one by one, up to this many. */
const mostCandidates = 50;

/** A selector without white space. */
type PackedQuote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

interface Candidate extends TextSpan {
  /** How many characters differ from the quote. */
  readonly errors: number;
}

/**
 * Finds a quote in `text`: word for word; else whatever the white space, where the words around it fit best; else
 * with small edits. The shorter a quote, the more it counts what stands around it. `undefined` where nothing is near
 * enough: no passage is better than a wrong one.
 */
export function findQuote(text: string, selector: TextQuoteSelector): TextSpan | undefined {
  const { prefix, exact, suffix } = selector;
  const whole = text.indexOf(prefix + exact + suffix);
  if (whole !== -1) return { start: whole + prefix.length, end: whole + prefix.length + exact.length };

  const packed = pack(text);
  const quote = { prefix: pack(prefix).text, exact: pack(exact).text, suffix: pack(suffix).text };
  if (quote.exact === '') return undefined;
  const found =
    best(packed.text, quote, occurrences(packed.text, quote)) ?? best(packed.text, quote, edited(packed.text, quote));
  return found && unpack(text, packed, found);
}

function unpack(text: string, { places }: PackedText, { start, end }: TextSpan): TextSpan {
  const first = places[start] ?? 0;
  const last = places[end - 1] ?? first;
  return { start: outOfPair(text, first, -1), end: outOfPair(text, last + 1, 1) };
}

/** Where the quote stands unchanged. */
function occurrences(text: string, { exact, prefix, suffix }: PackedQuote): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    found.push({ start, end: start + exact.length, errors: 0 });
  }
  if (found.length <= mostCandidates) return found;
  // Comparing takes time, so of too many only those stay whose nearest neighbours are the right ones.
  const agreement = ({ start, end }: TextSpan) =>
    agreeingCharacters(prefix.length, (n) => prefix.at(-n) === text[start - n]) +
    agreeingCharacters(suffix.length, (n) => suffix[n - 1] === text[end + n - 1]);
  return found
    .map((candidate) => ({ candidate, agreeing: agreement(candidate) }))
    .sort((a, b) => b.agreeing - a.agreeing)
    .slice(0, mostCandidates)
    .map(({ candidate }) => candidate);
}

function agreeingCharacters(limit: number, agrees: (n: number) => boolean): number {
  let count = 0;
  while (count < limit && agrees(count + 1)) count++;
  return count;
}

/** Where the quote may stand with edits. */
function edited(text: string, quote: PackedQuote): readonly Candidate[] {
  return likelyPlaces(text, quote.prefix + quote.exact + quote.suffix).flatMap(({ start, end }) => {
    const place = text.slice(start, end);
    const found = quote.exact.length < shortQuote ? searchInContext(place, quote) : searchFor(place, quote.exact);
    return found.slice(0, mostCandidates).map((candidate) => moved(candidate, start));
  });
}

function searchFor(text: string, words: string): readonly Candidate[] {
  return search(text, words, Math.min(mostEdits, Math.floor(words.length * editable)));
}

/** Searches for quote and context as one, and in what is found for the quote. */
function searchInContext(text: string, { prefix, exact, suffix }: PackedQuote): readonly Candidate[] {
  const wholes = searchFor(text, prefix + exact + suffix).slice(0, mostCandidates);
  return wholes.flatMap(({ start, end }) =>
    searchFor(text.slice(start, end), exact).map((candidate) => moved(candidate, start)),
  );
}

function moved({ start, end, errors }: Candidate, by: number): Candidate {
  return { start: start + by, end: end + by, errors };
}

/** The candidate that differs least from quote and context, if that is little enough. */
function best(text: string, quote: PackedQuote, candidates: readonly Candidate[]): TextSpan | undefined {
  const { prefix, exact, suffix } = quote;
  let least = (prefix.length + exact.length + suffix.length) * (1 - likeness);
  let found: TextSpan | undefined;
  for (const candidate of candidates) {
    const { start, end, errors } = candidate;
    const before = text.slice(Math.max(0, start - prefix.length), start);
    const after = text.slice(end, end + suffix.length);
    const all = errors + differences(before, prefix) + differences(after, suffix);
    if (all >= least || start >= end) continue;
    least = all;
    found = candidate;
  }
  return found;
}

/** How many characters of `expected` are missing or different in `text`. */
function differences(text: string, expected: string): number {
  if (text === expected) return 0;
  return search(text, expected, expected.length)[0]?.errors ?? expected.length;
}
