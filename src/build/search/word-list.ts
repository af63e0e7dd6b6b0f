import { plainWord, roughWords } from '../../catalog/search/query-words.ts';

/** The words of a part, each once, in the order of their code units, one per line. */
export type WordList = string;

/** Collects the distinct words of texts. */
export function createWordList(): { readonly add: (text: string) => void; readonly list: () => WordList } {
  // Most words of a text have come before, and need no second look.
  const rough = new Set<string>();
  return {
    add: (text) => {
      for (const word of roughWords(text)) rough.add(word);
    },
    list: () => {
      const words = new Set([...rough].map(plainWord));
      words.delete('');
      return [...words].sort().join('\n');
    },
  };
}

/** A word, and the numbers of the lists that have it: bit n is list n. */
export interface ListedWord {
  readonly word: string;
  readonly lists: bigint;
}

/** All words of all lists, in their order. It keeps no list but the texts themselves, which may be a hundred. */
export function* mergeLists(lists: readonly WordList[]): Generator<ListedWord> {
  const cursors = lists.map((text, number) => ({ words: linesOf(text), bit: 1n << BigInt(number) }));
  let heads = cursors.flatMap((cursor) => advance({ ...cursor, word: '' }));
  while (heads.length > 0) {
    const word = heads.reduce((least, head) => (head.word < least ? head.word : least), heads[0]?.word ?? '');
    let found = 0n;
    for (const head of heads) if (head.word === word) found |= head.bit;
    yield { word, lists: found };
    heads = heads.flatMap((head) => (head.word === word ? advance(head) : [head]));
  }
}

interface Head {
  readonly words: Iterator<string>;
  readonly bit: bigint;
  readonly word: string;
}

function advance(head: Head): readonly Head[] {
  const next = head.words.next();
  return next.done ? [] : [{ ...head, word: next.value }];
}

function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield text.slice(start, stop);
    start = stop + 1;
  }
}
