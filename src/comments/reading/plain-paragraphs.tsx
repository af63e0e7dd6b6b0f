import { paragraphsOf } from './comment-view.ts';
import styles from './plain-paragraphs.module.css';

/** A text as it was written, in paragraphs. */
export function PlainParagraphs({ text }: { readonly text: string }) {
  return paragraphsOf(text).map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place, and no state
    <p key={place} className={styles.paragraph} dir="auto">
      {paragraph}
    </p>
  ));
}
