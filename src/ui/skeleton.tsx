import styles from './skeleton.module.css';

interface SkeletonProps {
  readonly lines: number;
  readonly label: string;
  /** What the lines stand for, if it is more than text: a post with its title and takeaway, or a list of posts. */
  readonly shape?: 'post' | 'list' | undefined;
}

/** The place of what is on its way, in its shape; says "Loading" to assistive technology. */
export function Skeleton({ lines, label, shape }: SkeletonProps) {
  return (
    <div className={styles.skeleton} data-shape={shape} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
