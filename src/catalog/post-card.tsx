import { CategoryLink } from '../post/category-link.tsx';
import { PostMeta } from '../post/post-meta.tsx';
import { TagList } from '../post/tag-list.tsx';
import { Link } from '../ui/link.tsx';
import styles from './post-card.module.css';
import type { SummaryView } from './summary-view.ts';

/** A post in a list: enough to take the takeaway along without opening it. */
export function PostCard({ view }: { readonly view: SummaryView }) {
  return (
    <article className={styles.card} lang={view.language} dir={view.direction}>
      <CategoryLink category={view.category} />
      <h2 className={styles.title}>
        <Link to={view.address}>{view.title}</Link>
      </h2>
      <PostMeta view={view} />
      {view.takeaway !== undefined && <p className={styles.takeaway}>{view.takeaway}</p>}
      <TagList tags={view.tags} />
    </article>
  );
}
