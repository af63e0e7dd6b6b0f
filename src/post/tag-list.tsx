import { Link } from '../ui/link.tsx';
import type { LinkView } from './post-view.ts';
import styles from './tag-list.module.css';

/** The tags of a post, each with its `#`; a post without tags shows nothing. */
export function TagList({ tags }: { readonly tags: readonly LinkView[] }) {
  if (tags.length === 0) return null;
  return (
    // Safari takes the role from lists drawn without bullets, so it is said here.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul className={styles.tags} role="list" aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag.to}>
          <Link to={tag.to}>
            <bdi>{tag.label}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
