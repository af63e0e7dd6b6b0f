import type { ExcerptPiece } from './excerpt.ts';
import styles from './excerpt-text.module.css';

/** A piece of a post's text, with what was looked for marked. */
export function Excerpt({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  if (pieces.length === 0) return null;
  return (
    <p className={styles.excerpt} dir="auto">
      {pieces.map(({ text, isHit }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have nothing else to be told apart by
        return isHit ? <mark key={index}>{text}</mark> : text;
      })}
    </p>
  );
}
