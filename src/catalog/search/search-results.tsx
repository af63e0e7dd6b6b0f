import { CategoryLink } from '../../post/category-link.tsx';
import { Link } from '../../ui/link.tsx';
import { Excerpt } from './excerpt-text.tsx';
import type { ResultView } from './result-view.ts';
import styles from './search-results.module.css';

/** The posts that were found, in the order in which they were. */
export function SearchResults({ results }: { readonly results: readonly ResultView[] }) {
  if (results.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets
    <ol className={styles.results} role="list" aria-label="Posts">
      {results.map(({ slug, address, title, published, category, excerpt }) => (
        <li key={slug}>
          <article className={styles.result} dir="auto">
            <CategoryLink category={category} />
            <h2 className={styles.title}>
              <Link to={address}>{title}</Link>
            </h2>
            <p className={styles.date}>
              <time dateTime={published.iso} dir="auto">
                {published.text}
              </time>
            </p>
            <Excerpt pieces={excerpt} />
          </article>
        </li>
      ))}
    </ol>
  );
}
