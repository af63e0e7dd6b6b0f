import { Link } from '../ui/link.tsx';
import { PostCard } from './post-card.tsx';
import styles from './post-list.module.css';
import type { SummaryView } from './summary-view.ts';

interface PostListProps {
  readonly posts: readonly SummaryView[];
  /** Where the list goes on; absent on its last page. */
  readonly olderAddress: string | undefined;
}

/** Posts, newest first, and the way to the older ones. */
export function PostList({ posts, olderAddress }: PostListProps) {
  if (posts.length === 0) {
    return (
      <p className={styles.empty}>
        There are no posts yet. Put a post file into the folder <code>public/posts/</code> and it shows up here.
      </p>
    );
  }
  return (
    <>
      {/* Safari takes the role from lists drawn without bullets, so it is said here. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ol className={styles.posts} role="list" aria-label="Posts">
        {posts.map((post) => (
          <li key={post.slug}>
            <PostCard view={post} />
          </li>
        ))}
      </ol>
      {olderAddress !== undefined && (
        <p className={styles.older}>
          <Link to={olderAddress} rel="next">
            Older posts
          </Link>
        </p>
      )}
    </>
  );
}
