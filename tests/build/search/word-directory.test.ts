// @vitest-environment node
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { wordDirectory } from '../../../src/build/search/word-directory.ts';
import { createWordList, mergeLists } from '../../../src/build/search/word-list.ts';
import {
  pagesOfWord,
  partsOnPage,
  wordIndexFile,
  wordIndexSchema,
  wordPageFile,
  wordPageSchema,
} from '../../../src/catalog/search/word-pages.ts';

function listOf(...texts: readonly string[]): string {
  const list = createWordList();
  for (const text of texts) list.add(text);
  return list.list();
}

/** What a reader's browser learns of a word from the files of a directory. */
function lookUp(files: ReadonlyMap<string, unknown>, word: string): readonly string[] | 'too many pages' {
  const index = v.parse(wordIndexSchema, files.get(wordIndexFile));
  const pages = pagesOfWord(index, word);
  if (pages === undefined) return 'too many pages';
  const found = new Set(
    pages.flatMap((number) => [...partsOnPage(v.parse(wordPageSchema, files.get(wordPageFile(number))), word)]),
  );
  return index.parts.filter((_, number) => found.has(number));
}

function directory(lists: readonly string[], pageLength?: number): ReadonlyMap<string, unknown> {
  return new Map(
    wordDirectory(
      lists.map((_, number) => `part-${number}`),
      lists,
      pageLength,
    ),
  );
}

describe('a word list', () => {
  it('has each word once, without case, accents and punctuation', () => {
    expect(listOf('The café, the CAFÉ!', 'C++ (not C#)')).toBe(['c#', 'c++', 'cafe', 'not', 'the'].join('\n'));
  });

  it('has the words of scripts that write no spaces', () => {
    expect(listOf('東京都に住んでいます').split('\n')).toContain('東京');
  });
});

it('merging lists gives each word once, in order, with the lists that have it', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }).filter((text) => !text.includes('\n')));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (lists) => {
      const merged = [...mergeLists(lists.map((list) => [...list].sort().join('\n')))];
      expect(merged.map(({ word }) => word)).toEqual([...new Set(lists.flat())].sort());
      for (const { word, lists: found } of merged) {
        expect(found).toBe(
          lists.reduce((bits, list, number) => bits | (list.includes(word) ? 1n << BigInt(number) : 0n), 0n),
        );
      }
    }),
  );
});

describe('the word directory', () => {
  it('names the parts that have a word, or one that begins with it', () => {
    const files = directory([listOf('the network of networks'), listOf('a net'), listOf('the end')]);
    expect(lookUp(files, 'network')).toEqual(['part-0']);
    expect(lookUp(files, 'net')).toEqual(['part-0', 'part-1']);
    expect(lookUp(files, 'the')).toEqual(['part-0', 'part-2']);
    expect(lookUp(files, 'end')).toEqual(['part-2']);
    expect(lookUp(files, 'nothing')).toEqual([]);
  });

  it('counts as many parts as there are', () => {
    const lists = Array.from({ length: 120 }, (_, number) => listOf(`word${number} common`));
    expect(lookUp(directory(lists), 'word119')).toEqual(['part-119']);
    expect(lookUp(directory(lists), 'common')).toHaveLength(120);
  });

  it('is right for any words and pages of any length, or says that a word begins too many', () => {
    const word = fc.stringMatching(/^[a-c]{1,4}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(word), { minLength: 1, maxLength: 5 }),
        word,
        fc.integer({ min: 1, max: 60 }),
        (lists, sought, length) => {
          const found = lookUp(
            directory(
              lists.map((list) => [...list].sort().join('\n')),
              length,
            ),
            sought,
          );
          if (found === 'too many pages') return;
          expect(found).toEqual(
            lists.flatMap((list, number) => (list.some((one) => one.startsWith(sought)) ? [`part-${number}`] : [])),
          );
        },
      ),
    );
  });
});
