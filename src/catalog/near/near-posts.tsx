import { Link } from '../../ui/link.tsx';
import styles from './near-posts.module.css';
import type { NearView } from './near-view.ts';

/**
 * Where to go from a post. The older one is the next, as in lists; `app/reading/walk-posts.ts` finds both by their `rel`.
 * A site of one post has nothing to show.
 */
export function NearPosts({ view: { newer, older, related } }: { readonly view: NearView }) {
  if (newer === undefined && older === undefined && related.length === 0) return null;
  return (
    <nav className={styles.near} aria-label="More posts">
      {related.length > 0 && (
        <>
          <h2>Related</h2>
          <ul>
            {related.map(({ label, to, published, category }) => (
              <li key={to}>
                <Link to={to} dir="auto">
                  {label}
                </Link>
                <p>
                  <time dateTime={published.iso}>{published.text}</time>
                  {category !== undefined && (
                    <>
                      {' · '}
                      <bdi>{category}</bdi>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {newer !== undefined && (
        <p>
          <Link to={newer.to} rel="prev">
            Newer: <bdi>{newer.label}</bdi>
          </Link>
        </p>
      )}
      {older !== undefined && (
        <p>
          <Link to={older.to} rel="next">
            Older: <bdi>{older.label}</bdi>
          </Link>
        </p>
      )}
    </nav>
  );
}
