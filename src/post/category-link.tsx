import { Link } from '../ui/link.tsx';
import { Mark } from '../ui/mark.tsx';
import styles from './category-link.module.css';
import type { LinkView } from './post-view.ts';

/** The category of a post; a post without one shows nothing. */
export function CategoryLink({ category }: { readonly category: LinkView | undefined }) {
  if (category === undefined) return null;
  return (
    <p className={styles.category}>
      <Mark sign="📂" />
      <Link to={category.to}>
        <bdi>{category.label}</bdi>
      </Link>
    </p>
  );
}
