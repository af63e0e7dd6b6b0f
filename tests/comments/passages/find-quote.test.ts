// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/comments/passages/find-quote';
import { describeQuote } from '../../../src/comments/passages/text-quote';
import type { TextQuoteSelector } from '../../../src/comments/record/text-quote-selector';
import { anyText, edit, edits, prose, spanOf } from './arbitraries';

/** Describes what stands between the brackets; gives the text without them. */
function marked(source: string): {
  readonly text: string;
  readonly selector: TextQuoteSelector;
  readonly exact: string;
} {
  const [before = '', exact = '', after = ''] = source.split(/[[\]]/u);
  const text = before + exact + after;
  return { text, selector: selectorOf(text, before.length, before.length + exact.length), exact };
}

function selectorOf(text: string, start: number, end: number): TextQuoteSelector {
  const selector = describeQuote(text, start, end);
  if (selector === undefined) throw new Error('there is nothing to describe');
  return selector;
}

function found(text: string, selector: TextQuoteSelector): string | undefined {
  const span = findQuote(text, selector);
  return span && text.slice(span.start, span.end);
}

it('finds what was described, in any text and at the same place, whatever repeats itself', () => {
  fc.assert(
    fc.property(spanOf(anyText), ({ text, start, end }) => {
      fc.pre(text.slice(start, end).isWellFormed());
      const selector = selectorOf(text, start, end);
      const span = findQuote(text, selector);
      expect(span && text.slice(span.start, span.end)).toBe(selector.exact);
      expect(span?.start).toBe(text.indexOf(selector.exact, start));
    }),
  );
});

it('finds it after edits elsewhere', () => {
  fc.assert(
    fc.property(spanOf(prose, 30), edits, edits, ({ text, start, end }, before, after) => {
      const selector = selectorOf(text, start, end);
      const changed = edit(text.slice(0, start), before) + text.slice(start, end) + edit(text.slice(end), after);
      expect(found(changed, selector)).toBe(selector.exact);
    }),
  );
});

it('finds the place of it after edits within', () => {
  fc.assert(
    fc.property(spanOf(prose, 60), edits, ({ text, start, end }, inside) => {
      const changed = edit(text.slice(start, end), inside);
      const span = findQuote(text.slice(0, start) + changed + text.slice(end), selectorOf(text, start, end));
      expect(span?.start).toBeLessThan(start + changed.length);
      expect(span?.end).toBeGreaterThan(start);
    }),
  );
});

it('finds it whatever has become of the white space', () => {
  fc.assert(
    fc.property(spanOf(prose), fc.constantFrom('\n', '  ', '\u00a0', '\r\n\r\n', ''), ({ text, start, end }, space) => {
      const selector = selectorOf(text, start, end);
      const squeeze = (words: string) => words.replaceAll(/\s+/gu, '');
      const span = found(text.replaceAll(' ', space), selector);
      expect(squeeze(span ?? '')).toBe(squeeze(selector.exact));
    }),
  );
});

it('finds nothing in a text that has nothing to do with it', () => {
  const others = prose.map((text) => text.toUpperCase());
  fc.assert(
    fc.property(spanOf(prose), others, ({ text, start, end }, other) => {
      expect(findQuote(other, selectorOf(text, start, end))).toBeUndefined();
    }),
  );
});

describe('of places that read the same', () => {
  it('it takes the one whose neighbours fit best', () => {
    const { selector } = marked('One cup of tea a day. Two cups [of tea] a night. Three pots of tea a week.');
    const text = 'Zero pots of tea. One cup of tea a day! Two big cups of tea at night. Three pots of tea a week.';
    expect(findQuote(text, selector)?.start).toBe(text.indexOf('of tea at night'));
  });

  it('it takes none whose neighbours are all others: a single word comes everywhere', () => {
    const { selector } = marked('The cache was cold, so [the] first request took a second.');
    expect(
      findQuote('Nobody had told the publisher about the change, and the build went on.', selector),
    ).toBeUndefined();
  });

  it('it prefers a changed word at the old place to the same word at another', () => {
    const { selector } = marked('Twice a week the cats of the harbour [sleep] on the warm stones of the pier.');
    const text =
      'Whoever wants to sleep stays. Twice a week the cats of the harbour sleeps on the warm stones of the pier.';
    expect(findQuote(text, selector)?.start).toBe(text.indexOf('sleeps'));
  });
});

it('finds a long passage though all around it was rewritten', () => {
  const quote = 'One key per comment keeps all of four hundred writes, where one list loses a quarter of them.';
  const { selector } = marked(`Measured in two tabs: [${quote}] That decided it for us.`);
  expect(found(`Nothing else is as it was. ${quote.replace('four hundred', '400')} New words.`, selector)).toBe(
    quote.replace('four hundred', '400'),
  );
});

it('never gives half a character', () => {
  const { selector } = marked('Boats by the harbour: [🚢 a ship and a boat 🛶] and more of them.');
  const span = found('Boats by the harbour: 🚀 a ship and a boat 🚤 and more of them.', selector);
  expect(span).toContain('a ship and a boat');
  expect(span?.isWellFormed()).toBe(true);
});

it('finds a quote that came without its neighbours', () => {
  const selector = { type: 'TextQuoteSelector', exact: 'white  space', prefix: '', suffix: '' } as const;
  expect(found('All the white space there is.', selector)).toBe('white space');
});

it('can be asked for a long quote in a long text that repeats itself, edited or not', () => {
  for (const word of ['a', 'ha ', 'word ']) {
    const text = word.repeat(200_000 / word.length);
    const exact = `${word.repeat(300)}, ${word.repeat(300)}`;
    expect(() => findQuote(text, { type: 'TextQuoteSelector', exact, prefix: 'x', suffix: 'y' })).not.toThrow();
  }
});
