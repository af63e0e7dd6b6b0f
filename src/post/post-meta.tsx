import type { ReactNode } from 'react';
import { OutsideName } from './outside-name.tsx';
import styles from './post-meta.module.css';
import type { PostMetaView } from './post-view.ts';

interface PostMetaProps {
  readonly view: PostMetaView;
  /** More facts for the end of the line, each an element of its own. */
  readonly children?: ReactNode;
}

/** The line of facts about a post: source, date, reading time. */
export function PostMeta({ view, children }: PostMetaProps) {
  const { source, published, readingTime } = view;
  return (
    <p className={styles.meta}>
      {source !== undefined && (
        <span>
          From <OutsideName name={source.name} url={source.url} />
        </span>
      )}
      {/* What follows it belongs to the line, which may be written from the other side. */}
      <span>
        <time dateTime={published.iso} dir="auto">
          {published.text}
        </time>
      </span>
      <span>
        <bdi>{readingTime}</bdi>
      </span>
      {children}
    </p>
  );
}
