import type { MarkdownProps } from './markdown.tsx';
import styles from './plain-text.module.css';

/** A Markdown text as it was written: still readable where the Markdown reader could not be loaded. */
export function PlainText({ text, variant }: MarkdownProps) {
  return variant?.kind === 'note' ? variant.asWritten : <div className={styles.text}>{text}</div>;
}
