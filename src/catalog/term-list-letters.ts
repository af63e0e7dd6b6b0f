/** Scripts of so many letters that each would have a group of its own; those of one script stand together. */
const manySigns = [
  [/^\p{Script=Han}/u, '漢'],
  [/^\p{Script=Hangul}/u, '한'],
] as const;

const digits = '0–9';
const signs = '…';

/** The letter under which a name is looked up: without accents, digits together, and all that is no letter at the end. */
export function letterOf(name: string): string {
  const first = String.fromCodePoint(name.trim().normalize('NFD').codePointAt(0) ?? 0);
  const script = manySigns.find(([pattern]) => pattern.test(name.trim().normalize('NFC')));
  if (script !== undefined) return script[1];
  if (/\p{N}/u.test(first)) return digits;
  return /\p{L}/u.test(first) ? first.toUpperCase() : signs;
}

/** In the order of the scripts, digits first. */
export function compareLetters(one: string, other: string): number {
  if (one === signs || other === signs) return Number(one === signs) - Number(other === signs);
  return one < other ? -1 : one > other ? 1 : 0;
}
