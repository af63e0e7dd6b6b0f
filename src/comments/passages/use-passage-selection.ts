import { type RefObject, useEffect, useState } from 'react';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import { currentArticle } from './current-article.ts';
import type { Anchor } from './place-near.ts';
import { describeQuote, longestQuote } from './text-quote.ts';
import { watchSelection } from './watch-selection.ts';

/** Where a selection ends: on the screen, and in the document. */
interface SelectionEnd {
  readonly anchor: Anchor;
  readonly text: Node;
}

/** What the reader has selected of the article. */
export type PassageSelection =
  | { readonly state: 'none' }
  | { readonly state: 'fits'; readonly end: SelectionEnd; readonly selector: TextQuoteSelector }
  | { readonly state: 'too-long'; readonly end: SelectionEnd };

const none: PassageSelection = { state: 'none' };

/** The passage selected now. `own` is the element in which something is offered for it. */
export function usePassageSelection(own: RefObject<HTMLElement | null>) {
  const [selection, setSelection] = useState<PassageSelection>(none);

  useEffect(
    () =>
      watchSelection({
        onSettled: () => setSelection(readSelection()),
        onGone: () => setSelection(none),
        isOwn: (target) => target instanceof Node && (own.current?.contains(target) ?? false),
      }),
    [own],
  );

  return { selection, dismiss: () => setSelection(none) };
}

function readSelection(): PassageSelection {
  const selection = document.getSelection();
  const article = currentArticle.read();
  if (selection === null || selection.rangeCount === 0 || article === undefined) return none;
  const span = article.offsetsOf(selection.getRangeAt(0));
  const selector = span && describeQuote(article.text, span.start, span.end);
  if (span === undefined || selector === undefined) return none;
  const length = article.text.slice(span.start, span.end).trimEnd().length;
  const end = endOf(article.rangeOf({ start: span.start + length - 1, end: span.start + length }));
  return selector.exact.length > longestQuote ? { state: 'too-long', end } : { state: 'fits', end, selector };
}

function endOf(lastCharacter: Range): SelectionEnd {
  const { left, right, top, bottom } = lastCharacter.getBoundingClientRect();
  const text = lastCharacter.endContainer;
  const isLeftward = text.parentElement !== null && getComputedStyle(text.parentElement).direction === 'rtl';
  return { anchor: { x: isLeftward ? left : right, top, bottom }, text };
}
