import type { TextSpan } from './text-quote.ts';

/** How long the pieces are that have to stand in the text unchanged, and how many of them are looked for. */
const pieceLength = 8;
const mostPieces = 32;

/** A piece that comes more often says nothing about where the words are. */
const mostOccurrences = 50;

/** How far edits may have moved words against each other. */
const slack = 64;

const mostPlaces = 4;

/**
 * Where in `text` the `words` may stand, edited: where most pieces of them are found one after the other. Comparing
 * them with the whole text instead takes a hundred times as long, and for ever where it repeats itself.
 */
export function likelyPlaces(text: string, words: string): readonly TextSpan[] {
  const step = Math.max(pieceLength, Math.ceil(words.length / mostPieces));
  const votes = new Map<number, number>();
  for (let offset = 0; offset + pieceLength <= words.length; offset += step) {
    const piece = words.slice(offset, offset + pieceLength);
    let count = 0;
    for (let at = text.indexOf(piece); at !== -1 && count < mostOccurrences; at = text.indexOf(piece, at + 1)) {
      count++;
      // Where the words begin if this piece is theirs; twice, so that no border comes between near ones.
      const begin = Math.floor((at - offset) / slack);
      for (const place of [begin, begin + 1]) votes.set(place, (votes.get(place) ?? 0) + 1);
    }
  }
  const places: number[] = [];
  for (const [place] of [...votes].sort(([, a], [, b]) => b - a)) {
    if (places.length === mostPlaces) break;
    // A neighbour is within what is searched anyway.
    if (places.every((other) => Math.abs(other - place) > 1)) places.push(place);
  }
  return places.map((place) => ({
    start: Math.max(0, (place - 2) * slack),
    end: Math.min(text.length, (place + 2) * slack + words.length),
  }));
}
