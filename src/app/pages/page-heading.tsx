import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

interface PageHeadingProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The title of a page that is not a post, with a line about it. */
export function PageHeading({ title, children }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {children && <p>{children}</p>}
    </header>
  );
}
