import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExcerpt } from '../../../src/catalog/search/excerpt.ts';
import { categoryChoices, nameOfTag } from '../../../src/catalog/search/filter-choices.ts';
import { hasAllWords } from '../../../src/catalog/search/has-all-words.ts';
import { resultView } from '../../../src/catalog/search/result-view.ts';
import { readQuery, resultsAddress } from '../../../src/catalog/search/search-address.ts';
import { describeSearch } from '../../../src/catalog/search/search-words.ts';
import { foundPost } from './fake-archive.ts';

describe('an excerpt', () => {
  it('has the words that were looked for apart from the text, without the punctuation beside them', () => {
    expect(readExcerpt('about <mark>(C++),</mark> and more')).toEqual([
      { text: 'about (', isHit: false },
      { text: 'C++', isHit: true },
      { text: '), and more', isHit: false },
    ]);
  });

  it('shows markup as the text that it is', () => {
    expect(readExcerpt('&lt;img src=x onerror=alert(1)&gt; &amp; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<img src=x onerror=alert(1)> &amp; <', isHit: false },
      { text: 'b', isHit: true },
      { text: '>', isHit: false },
    ]);
  });

  it('joins words that were cut apart for the index', () => {
    expect(readExcerpt('私\u2060 は\u2060 <mark>東京\u2060</mark> <mark>都\u2060</mark> に')).toEqual([
      { text: '私は', isHit: false },
      { text: '東京都', isHit: true },
      { text: 'に', isHit: false },
    ]);
  });

  it('loses no text, whatever it is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '<', '&', '.', '😀', 'ñ', '\n'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean())), (words) => {
        const written = words.map(([text]) => text).join(' ');
        const asHtml = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const excerpt = words.map(([text, isHit]) => (isHit ? `<mark>${asHtml(text)}</mark>` : asHtml(text))).join(' ');
        expect(
          readExcerpt(excerpt)
            .map(({ text }) => text)
            .join(''),
        ).toBe(written);
      }),
    );
  });
});

describe('a result', () => {
  it('shows the takeaway where the text has none of the words, as when the title has them', () => {
    const post = { ...foundPost('a'), takeaway: 'The point.', excerpt: 'The beginning of it' };
    expect(resultView(post, 'en').excerpt).toEqual([{ text: 'The point.', isHit: false }]);
  });

  it('leads to the post and its category', () => {
    expect(resultView({ ...foundPost('größe'), category: 'C++' }, 'en-GB')).toMatchObject({
      address: '/posts/gr%C3%B6%C3%9Fe/',
      published: { text: '2 January 2026' },
      category: { label: 'C++', to: '/categories/c~plus~~plus~/' },
    });
  });
});

describe('whether a post has all words', () => {
  it.each([
    [['render'], ['rendering'], true],
    [['torag'], ['to'], false],
    [['render', 'torag'], ['render', 'to'], false],
    [['render', 'tree'], ['render'], false],
    [['cafe'], ['café'], true],
    [['fromag'], ['from'], false],
    [['c++'], ['c#'], false],
    [[], [], true],
  ])('%j in %j: %s', (sought, found, outcome) => {
    expect(hasAllWords(sought, found)).toBe(outcome);
  });
});

describe('the address of a search', () => {
  it('says all that is looked for, and is read back', () => {
    const term = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(fc.string(), term, term, (text, category, tag) => {
        const address = new URL(resultsAddress({ text, category, tag }), 'https://site.example');
        expect(address.pathname).toBe('/search/');
        expect(readQuery(address.search)).toEqual({ text: text.trim(), category, tag });
      }),
    );
  });

  it('is short where nothing is looked for', () => {
    expect(resultsAddress({ text: ' ' })).toBe('/search/');
  });
});

describe('what has come out', () => {
  const snapshot = { results: [], found: 12, searched: 3000, total: 10_000 };
  it('is told in words', () => {
    const tell = (fields: Partial<Parameters<typeof describeSearch>[0]>) =>
      describeSearch({ ...snapshot, state: { kind: 'done' }, ...fields }, 'en');
    expect(tell({})).toBe('12 results');
    expect(tell({ found: 1 })).toBe('1 result');
    expect(tell({ found: 0 })).toBe('No results');
    expect(tell({ state: { kind: 'paused', next: 'older' } })).toBe('12 results in the newest 3,000 of 10,000 posts');
    expect(tell({ state: { kind: 'paused', next: 'others' }, searched: 10_000 })).toBe('12 results');
    expect(tell({ state: { kind: 'searching' }, searched: 0, found: 0 })).toBe('Searching…');
    expect(tell({ state: { kind: 'searching' } })).toBe(
      '12 results in the newest 3,000 of 10,000 posts so far. Searching…',
    );
    expect(tell({ state: { kind: 'failed', fault: { code: 'offline', url: 'x' } } })).toBe('');
  });
});

describe('the filters', () => {
  const index = { terms: [{ name: 'C++', slug: 'c~plus~~plus~', count: 1 }] };
  it('offer all categories, and one that is chosen even if it is unknown', () => {
    expect(categoryChoices(index, undefined)).toEqual([
      ['', 'All categories'],
      ['c~plus~~plus~', 'C++'],
    ]);
    expect(categoryChoices(undefined, 'gone')).toEqual([
      ['', 'All categories'],
      ['gone', 'gone'],
    ]);
  });

  it('call a tag what people call it', () => {
    expect(nameOfTag(index, 'c~plus~~plus~')).toBe('C++');
    expect(nameOfTag(undefined, 'x')).toBe('x');
    expect(nameOfTag(undefined, undefined)).toBe('');
  });
});
