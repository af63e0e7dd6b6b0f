import { plainWord } from './query-words.ts';

/**
 * Whether each word that is sought is among those that were found, or begins one of them; both are stems. The library
 * leaves out words that it has nothing for, and for `torage` takes `to`, but readers who type more want less.
 */
export function hasAllWords(sought: readonly string[], found: readonly string[]): boolean {
  const plain = found.map(plainWord);
  return sought.map(plainWord).every((word) => word === '' || plain.some((other) => other.startsWith(word)));
}
