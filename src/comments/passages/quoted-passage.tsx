import { type MouseEvent, useContext } from 'react';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import { RiskyButton } from '../risky-button.tsx';
import { Surroundings } from '../surroundings.tsx';
import { leadToPassage } from './lead-to-passage.ts';
import styles from './quoted-passage.module.css';
import { textFragment } from './text-fragment.ts';
import { usePassageState } from './use-passage-state.ts';

interface QuotedPassageProps {
  readonly selector: TextQuoteSelector;
  /** In a form: takes the quote away from the comment. */
  readonly onRemove?: () => void;
}

/** The passage a comment is about: a link to its place in the article, as long as it has one. */
export function QuotedPassage({ selector, onRemove }: QuotedPassageProps) {
  const [state, setState] = usePassageState(selector);
  const { article } = useContext(Surroundings);
  const { exact } = selector;

  function lead(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setState(leadToPassage(selector) === 'gone' ? 'gone' : 'there');
  }

  return (
    <figure className={styles.figure} aria-label="Quoted passage">
      <blockquote className={styles.quote} dir="auto">
        {state === 'gone' ? (
          exact
        ) : (
          <a className={styles.link} href={textFragment(selector)} onClick={lead}>
            {exact}
          </a>
        )}
      </blockquote>
      {state === 'gone' && article !== 'part' && (
        <figcaption className={styles.gone}>This passage is no longer in the post.</figcaption>
      )}
      {onRemove !== undefined && (
        <RiskyButton risk={() => 'quote'} onClick={onRemove}>
          Remove quote
        </RiskyButton>
      )}
    </figure>
  );
}
