import { type SyntheticEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import styles from './comment-on-this.module.css';
import { focusText } from './focus-text.ts';
import { type Anchor, placeNear } from './place-near.ts';
import { longestQuote } from './text-quote.ts';
import { usePassageSelection } from './use-passage-selection.ts';

interface CommentOnThisProps {
  readonly onPick: (selector: TextQuoteSelector) => void;
}

/**
 * Offers to comment on what is selected in the article, beside it. It stands in the document where it is rendered and
 * should come after the article: there the Tab key goes on when the button is gone.
 */
export function CommentOnThis({ onPick }: CommentOnThisProps) {
  const floating = useRef<HTMLDivElement>(null);
  const { selection, dismiss } = usePassageSelection(floating);
  const [place, setPlace] = useState({ left: 0, top: 0 });

  useLayoutEffect(() => {
    if (selection.state === 'none' || floating.current === null) return;
    setPlace(placeFor(selection.end.anchor, floating.current));
  }, [selection]);

  useEffect(() => {
    if (selection.state === 'none') return;
    const { text } = selection.end;
    function pressKey(event: KeyboardEvent): void {
      const button = floating.current?.querySelector('button') ?? null;
      if (event.key === 'Escape') {
        if (event.target === button) focusText(text);
        dismiss();
      } else if (button !== null && goesOnFrom(text, event)) {
        event.preventDefault();
        button.focus({ preventScroll: true });
      }
    }
    document.addEventListener('keydown', pressKey);
    return () => document.removeEventListener('keydown', pressKey);
  }, [selection, dismiss]);

  function pick(selector: TextQuoteSelector): void {
    dismiss();
    // On touch screens the system's menu stays as long as the selection.
    document.getSelection()?.removeAllRanges();
    onPick(selector);
  }

  return (
    <div ref={floating} className={styles.floating} style={place} aria-live="polite">
      {selection.state === 'fits' && (
        <Button
          variant="primary"
          onPointerDown={keepSelection}
          onMouseDown={keepSelection}
          onClick={() => pick(selection.selector)}
        >
          Comment on this
        </Button>
      )}
      {selection.state === 'too-long' && (
        <p className={styles.note}>
          Select a shorter passage to comment on it (at most {longestQuote.toLocaleString('en')} characters).
        </p>
      )}
    </div>
  );
}

/**
 * Whether a key goes on to the next control from where the selected text is. Selecting moves no focus, so the browser would
 * go through all that follows in the article before it comes to our button.
 */
function goesOnFrom(text: Node, event: KeyboardEvent): boolean {
  const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
  return isTab && event.target instanceof Node && event.target.contains(text);
}

/** Pressing anything else ends a selection. */
function keepSelection(event: SyntheticEvent): void {
  event.preventDefault();
}

/** The place for an element, as its style wants it: relative to its containing block, so that it scrolls with the page. */
function placeFor(anchor: Anchor, element: HTMLElement): { readonly left: number; readonly top: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft = 0, offsetTop = 0, width = clientWidth, height = clientHeight } = window.visualViewport ?? {};
  const place = placeNear(anchor, element.getBoundingClientRect(), { left: offsetLeft, top: offsetTop, width, height });
  const origin = (element.offsetParent ?? document.documentElement).getBoundingClientRect();
  return { left: place.left - origin.left, top: place.top - origin.top };
}
