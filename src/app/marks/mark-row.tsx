import type { ReactNode, Ref } from 'react';
import { postAddress } from '../../post/addresses.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './saved-posts.module.css';

interface RowProps {
  readonly post: string;
  readonly title: string;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

interface MarkRowProps extends RowProps {
  readonly onRemove: () => void;
  /** What there is to say of it. */
  readonly children: ReactNode;
}

/** A post in a list of marked ones. */
export function MarkRow({ post, title, buttonRef, onRemove, children }: MarkRowProps) {
  return (
    <article className={styles.mark}>
      <h3 className={styles.title}>
        <Link to={postAddress(post)} dir="auto">
          {title}
        </Link>
      </h3>
      <p className={styles.about}>{children}</p>
      <Button ref={buttonRef} variant="plain" aria-label={`Remove: ${title}`} onClick={onRemove}>
        Remove
      </Button>
    </article>
  );
}

interface GoneRowProps extends RowProps {
  readonly onUndo: () => void;
}

/** What stands in the place of one that was removed. */
export function GoneRow({ title, buttonRef, onUndo }: GoneRowProps) {
  return (
    <p className={styles.gone}>
      <span>
        Removed: <bdi>{title}</bdi>
      </span>
      <Button ref={buttonRef} onClick={onUndo}>
        Undo
      </Button>
    </p>
  );
}
