/** A text without its white space, and where each of its UTF-16 units stood. */
export interface PackedText {
  readonly text: string;
  readonly places: Uint32Array;
}

/** The last long text: an article is searched for one quote after the other. */
let last = { source: '', packed: packAnew('') };

/**
 * Takes the white space out, since it says nothing: a line break may have become a space, and between blocks another
 * program may see none at all.
 */
export function pack(source: string): PackedText {
  if (source.length < 10_000) return packAnew(source);
  if (last.source !== source) last = { source, packed: packAnew(source) };
  return last.packed;
}

function packAnew(source: string): PackedText {
  const places = new Uint32Array(source.length);
  let text = '';
  for (const { 0: word, index } of source.matchAll(/\S+/gu)) {
    for (let n = 0; n < word.length; n++) places[text.length + n] = index + n;
    text += word;
  }
  return { text, places };
}
