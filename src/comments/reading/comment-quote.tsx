import { createContext, useContext } from 'react';
import type { Passages } from '../passages/create-passages.tsx';
import type { TextQuoteSelector } from '../record/text-quote-selector.ts';
import styles from './comment-quote.module.css';

/** The views of passages, as soon as they are loaded. */
export const PassageViews = createContext<Passages | undefined>(undefined);

interface CommentQuoteProps {
  readonly selector: TextQuoteSelector;
  /** In a form: takes the quote away from the comment. */
  readonly onRemove?: () => void;
}

/** The passage that a comment is about, over its words. It leads back to its place once the code for that is there. */
export function CommentQuote({ selector, onRemove }: CommentQuoteProps) {
  const views = useContext(PassageViews);
  if (views !== undefined) return <views.QuotedPassage selector={selector} {...(onRemove && { onRemove })} />;
  return (
    <blockquote className={styles.quote} dir="auto">
      {selector.exact}
    </blockquote>
  );
}
