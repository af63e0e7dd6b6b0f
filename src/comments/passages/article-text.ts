import type { TextSpan } from './text-quote.ts';

/** The text of an element, and the way from places in it to places in the document and back. */
export interface ArticleText {
  readonly text: string;
  /** The range of the document that holds a span of the text. */
  readonly rangeOf: (span: TextSpan) => Range;
  /** The part of a range that lies in the element, as a span of the text; `undefined` where that is nothing. */
  readonly offsetsOf: (range: AbstractRange) => TextSpan | undefined;
}

/** A text node and where it begins in the text. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Reads the text of an element as it stands in the document now; nothing is changed there. Blocks are set apart by one
 * line break, so that the last word of one and the first of the next don't become one word.
 */
export function readArticle(element: Element): ArticleText {
  const { text, pieces } = readPieces(element);
  const starts = new Map(pieces.map(({ node, start }) => [node, start]));

  /** The last piece that begins before a place, or at it. */
  function pieceAt(place: number): number {
    return firstIndex(pieces, ({ start }) => start > place) - 1;
  }

  function rangeOf({ start, end }: TextSpan): Range {
    const range = element.ownerDocument.createRange();
    const first = pieces[pieceAt(start)];
    // Between two blocks: the passage begins with the next one.
    const from = first !== undefined && start < first.start + first.node.length ? first : pieces[pieceAt(start) + 1];
    const to = pieces[pieceAt(end - 1)];
    if (from === undefined || to === undefined) return range;
    range.setStart(from.node, Math.max(0, start - from.start));
    range.setEnd(to.node, Math.min(end - to.start, to.node.length));
    return range;
  }

  /** The place in the text of a point of the document; its begin or end for points before or behind the element. */
  function placeOf(container: Node, offset: number): number {
    const known = container instanceof Text ? starts.get(container) : undefined;
    if (known !== undefined) return known + offset;
    const point = element.ownerDocument.createRange();
    point.setStart(container, offset);
    const next = pieces[firstIndex(pieces, ({ node }) => point.comparePoint(node, 0) >= 0)];
    return next?.start ?? text.length;
  }

  function offsetsOf(range: AbstractRange): TextSpan | undefined {
    const start = placeOf(range.startContainer, range.startOffset);
    const end = placeOf(range.endContainer, range.endOffset);
    return start < end ? { start, end } : undefined;
  }

  return { text, rangeOf, offsetsOf };
}

function readPieces(element: Element): { readonly text: string; readonly pieces: readonly Piece[] } {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    // Signs such as the one before a heading, the table of contents and buttons are nothing that the article says.
    (node) =>
      node instanceof Element && node.matches('[aria-hidden="true"], nav, button')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  const words: string[] = [];
  let length = 0;
  const add = (text: string) => {
    words.push(text);
    length += text.length;
  };
  const isLineBegin = () => words.at(-1)?.endsWith('\n') ?? true;
  const blocks = new Map<Element, boolean>([[element, true]]);
  let block: Element | null = element;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const ownBlock = blockAround(node.parentElement, blocks);
      if (ownBlock !== block && !isLineBegin()) add('\n');
      block = ownBlock;
      // At the begin of a line, white space only separates the tags of two blocks.
      if (node.data === '' || (isLineBegin() && node.data.trim() === '')) continue;
      pieces.push({ node, start: length });
      add(node.data);
    } else if (node instanceof HTMLBRElement && !isLineBegin()) {
      add('\n');
    }
  }
  return { text: words.join(''), pieces };
}

/** The nearest element that is set as a block, as far as its style says; `known` are those that were asked before. */
function blockAround(element: Element | null, known: Map<Element, boolean>): Element | null {
  if (element === null) return null;
  const isBlock = known.get(element) ?? !/^(?:inline|contents|ruby)/u.test(getComputedStyle(element).display);
  known.set(element, isBlock);
  return isBlock ? element : blockAround(element.parentElement, known);
}

/** The index of the first item for which `isBehind` is true, where all the following are too; else their number. */
function firstIndex<T>(items: readonly T[], isBehind: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || isBehind(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
