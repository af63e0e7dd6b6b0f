import fc from 'fast-check';

/** Any text at all, and text in which much comes more than once. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🍵'), minLength: 1, maxLength: 200 }),
);

/** Sentences as people write them: words come again, sentences don't. */
export const prose = fc
  .array(fc.string({ unit: fc.constantFrom(...'aeiourstln'), minLength: 2, maxLength: 9 }), {
    minLength: 40,
    maxLength: 120,
  })
  .map((words) => words.map((word, n) => (n % 9 === 8 ? `${word}.` : word)).join(' '));

/** A text and a stretch of it that is at least `shortest` long and begins and ends with more than white space. */
export function spanOf(texts: fc.Arbitrary<string>, shortest = 1) {
  return texts
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
    )
    .filter(({ text, start, end }) => text.slice(start, end).trim().length >= shortest);
}

interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A few corrections of a word or a letter. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(2),
    insert: fc.constantFrom('', 'x', 'XY', ', '),
  }),
  { maxLength: 3 },
);

export function edit(text: string, all: readonly Edit[]): string {
  return all.reduce((changed, { at, remove, insert }) => {
    const place = Math.floor(at * changed.length);
    return changed.slice(0, place) + insert + changed.slice(place + remove);
  }, text);
}
