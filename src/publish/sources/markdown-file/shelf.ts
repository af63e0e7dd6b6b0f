/** Keeps pieces of a text out of the way of what changes the rest. */
export interface Shelf {
  /** A stand-in for a piece, which has no meaning in Markdown and HTML. */
  readonly hide: (piece: string) => string;
  /** Puts all pieces back into a text. */
  readonly restore: (text: string) => string;
}

const firstPrivate = 0xe000;

/** A shelf for pieces of `text`. */
export function createShelf(text: string): Shelf {
  const pieces: string[] = [];
  let code = firstPrivate;
  while (text.includes(String.fromCharCode(code))) code++;
  const mark = String.fromCharCode(code);
  const standIn = new RegExp(`${mark}(\\d+)${mark}`, 'gu');
  return {
    hide: (piece) => `${mark}${pieces.push(piece) - 1}${mark}`,
    restore: (changed) =>
      pieces.length === 0 ? changed : changed.replaceAll(standIn, (_, index) => pieces[Number(index)] ?? ''),
  };
}
