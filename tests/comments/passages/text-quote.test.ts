// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeQuote } from '../../../src/comments/passages/text-quote';
import { readSelector } from '../../../src/comments/record/text-quote-selector';
import { anyText, spanOf } from './arbitraries';

it('describes a passage by its words and about a line on each side', () => {
  const text = `${'before '.repeat(20)}the passage${' behind'.repeat(20)}`;
  expect(describeQuote(text, 140, 151)).toEqual({
    type: 'TextQuoteSelector',
    exact: 'the passage',
    prefix: 'ore before before before before ',
    suffix: ' behind behind behind behind beh',
  });
});

it('says more about what is around a passage that reads like another', () => {
  const twice = 'a line that stands in this text more than once, and so do those around it. '.repeat(2);
  expect(describeQuote(`First: ${twice}`, 121, 126)?.prefix.length).toBeGreaterThan(32);
});

it('leaves out the white space at its ends; where nothing else was selected, there is nothing to describe', () => {
  expect(describeQuote('One \n two \n three', 3, 11)).toMatchObject({ exact: 'two', prefix: 'One \n ' });
  expect(describeQuote('One \n two', 3, 6)).toBeUndefined();
});

it('never cuts a character in two', () => {
  fc.assert(
    fc.property(spanOf(fc.string({ unit: fc.constantFrom('🍵', 'é', ' ') })), ({ text, start, end }) => {
      const { exact = '', prefix = '', suffix = '' } = describeQuote(text, start, end) ?? {};
      expect([exact, prefix, suffix].every((part) => part.isWellFormed())).toBe(true);
    }),
  );
});

it('can be read again from what was stored', () => {
  fc.assert(
    fc.property(spanOf(anyText), ({ text, start, end }) => {
      const selector = describeQuote(text, start, end);
      expect(readSelector(JSON.parse(JSON.stringify(selector ?? null)))).toEqual(selector);
    }),
  );
});

it('can be read without the words around it', () => {
  expect(readSelector({ type: 'TextQuoteSelector', exact: 'these words' })).toEqual({
    type: 'TextQuoteSelector',
    exact: 'these words',
    prefix: '',
    suffix: '',
  });
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'these words'],
  ['a selector of another kind', { type: 'TextPositionSelector', start: 1, end: 2 }],
  ['an empty quote', { type: 'TextQuoteSelector', exact: '' }],
  ['a quote of white space', { type: 'TextQuoteSelector', exact: ' \n ' }],
  ['words that are no text', { type: 'TextQuoteSelector', exact: ['these', 'words'] }],
  ['a whole book', { type: 'TextQuoteSelector', exact: 'word '.repeat(100_000) }],
  ['a book before it', { type: 'TextQuoteSelector', exact: 'word', prefix: 'word '.repeat(100_000) }],
])('takes %s for no selector', (_, data) => {
  expect(readSelector(data)).toBeUndefined();
});
