import './code-highlights.css';
import type { CodeKind } from './code-kind.ts';
import type { CodeSpan } from './code-spans.ts';

interface Piece {
  readonly kind: CodeKind;
  /** A live range would cost at every change of the page, and there are hundreds. */
  readonly range: StaticRange;
}

const piecesOf = new Map<Text, Piece[]>();

/** Colours pieces of a text, besides those that are coloured already. */
export function colour(text: Text, spans: readonly CodeSpan[]): void {
  // The highlights keep what is in them: texts of a page that the reader has left would stay for ever.
  for (const other of piecesOf.keys()) if (!other.isConnected) uncolour(other);
  const pieces = piecesOf.get(text) ?? [];
  piecesOf.set(text, pieces);
  for (const { kind, start, end } of spans) {
    const range = new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
    highlightOf(kind).add(range);
    pieces.push({ kind, range });
  }
}

/** Takes the colours off a text. */
export function uncolour(text: Text): void {
  for (const { kind, range } of piecesOf.get(text) ?? []) highlightOf(kind).delete(range);
  piecesOf.delete(text);
}

function highlightOf(kind: CodeKind): Highlight {
  const name = `code-${kind}`;
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  // Passages that the reader marks lie over it.
  made.priority = -1;
  CSS.highlights.set(name, made);
  return made;
}
