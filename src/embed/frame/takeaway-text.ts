import { type Inline, readCommonMarkup } from '../../ui/markdown/common-markup.ts';
import { element } from './element.ts';
import { safeHref, webLink } from './links.ts';

/** Turns an address of a text into a path from the site's folder. */
type Resolve = (address: string) => string;

/**
 * Shows a takeaway in an element. One with more than common markup stands as it was written, until the Markdown reader
 * has come for it: few widgets ever load that.
 */
export function showTakeaway(place: HTMLElement, text: string, resolve: Resolve): void {
  const pieces = readCommonMarkup(text);
  if (pieces !== undefined) {
    place.replaceChildren(element('p', {}, ...pieces.flatMap((piece) => toNodes(piece, resolve))));
    return;
  }
  place.replaceChildren(...text.split(/\n\s*\n/u).map((paragraph) => element('p', {}, paragraph)));
  import('./markdown-elements.ts').then(
    ({ markdownElements }) => place.replaceChildren(markdownElements(text, resolve)),
    // The words are there.
    () => undefined,
  );
}

function toNodes(piece: Inline, resolve: Resolve): readonly (Node | string)[] {
  switch (piece.kind) {
    case 'text':
      return [piece.text];
    case 'code':
      return [element('code', {}, piece.text)];
    case 'link': {
      const href = safeHref(piece.href, resolve);
      const words = childNodes(piece.children, resolve);
      return href === undefined ? words : [webLink(href, ...words)];
    }
    default:
      return [element(piece.kind, {}, ...childNodes(piece.children, resolve))];
  }
}

function childNodes(pieces: readonly Inline[], resolve: Resolve): readonly (Node | string)[] {
  return pieces.flatMap((piece) => toNodes(piece, resolve));
}
