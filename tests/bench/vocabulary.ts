import { createRandom, pick, type Random } from './random.ts';

const onsets = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'h',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'st',
  'tr',
  'pl',
  'ch',
  '',
] as const;
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'] as const;
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'ck'] as const;

/** As many different words as a language has in daily use; how often each comes follows Zipf's law, as in any language. */
const size = 30_000;

/** Draws words that no language has, with the frequencies of one that there is. */
export type DrawWord = (random: Random) => string;

export function createVocabulary(): DrawWord {
  const random = createRandom(7);
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      [onsets, vowels, codas].map((part) => pick(random, part)).join(''),
    );
    words.add(syllables.join(''));
  }
  // The more often a word is used, the shorter it tends to be.
  const ranks = new Map([...words].map((word) => [word, word.length + 5 * random()]));
  const list = [...words].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  let sum = 0;
  const sums = list.map((_, rank) => (sum += 1 / (rank + 2.7)));
  return (random) => {
    const point = random() * sum;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < point) low = middle + 1;
      else high = middle;
    }
    return list[low] ?? '';
  };
}
