import { useId } from 'react';
import type { SetAsideMark } from '../../post/marks/mark-shelf.ts';
import { describeSetAside } from './marks-view.ts';
import styles from './saved-posts.module.css';

/** The stored records that are no marks we can read. They stay as they are, and travel in exports. */
export function UnreadMarks({ marks }: { readonly marks: readonly SetAsideMark[] }) {
  const heading = useId();
  if (marks.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        Marks that can’t be read
      </h2>
      <ul className={styles.unread} aria-labelledby={heading}>
        {marks.map((mark) => (
          <li key={`${mark.kind} ${mark.post}`}>
            <bdi>{mark.post}</bdi>: {describeSetAside(mark)}
          </li>
        ))}
      </ul>
    </section>
  );
}
