import { CategoryLink } from '../post/category-link.tsx';
import { PostMeta } from '../post/post-meta.tsx';
import { SaveButton } from '../post/save-button.tsx';
import { TagList } from '../post/tag-list.tsx';
import { Link } from '../ui/link.tsx';
import styles from './post-card.module.css';
import type { SummaryView } from './summary-view.ts';

/**
 * A post in a list: enough to take the takeaway along without opening it. What the reader saved and has read is shown by
 * `app/marks/show-marks.ts`.
 */
export function PostCard({ view }: { readonly view: SummaryView }) {
  return (
    <article className={styles.card} lang={view.language} dir={view.direction}>
      <CategoryLink category={view.category} />
      <h2 className={styles.title}>
        <Link to={view.address}>{view.title}</Link>
      </h2>
      <PostMeta view={view} />
      {view.takeaway !== undefined && <p className={styles.takeaway}>{view.takeaway}</p>}
      <div className={styles.foot}>
        <TagList tags={view.tags} />
        <div className={styles.marks}>
          <span className={styles.read}>Read</span>
          <SaveButton slug={view.slug} title={view.title} />
        </div>
      </div>
    </article>
  );
}
