import { homeAddress, type TermKind, termAddress } from '../post/addresses.ts';
import { Link } from '../ui/link.tsx';
import type { TermIndex } from './list-files.ts';
import styles from './term-list.module.css';

interface TermListProps {
  readonly kind: TermKind;
  readonly terms: TermIndex['terms'];
}

/** All categories or tags, with how many posts each has. */
export function TermList({ kind, terms }: TermListProps) {
  if (terms.length === 0) {
    return (
      <p className={styles.empty}>
        No post has any {kind} yet. <Link to={homeAddress}>See all posts</Link>
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets
    <ul className={styles.terms} role="list">
      {terms.map(({ name, slug, count }) => (
        <li key={slug}>
          <Link to={termAddress(kind, slug)}>
            <bdi>{kind === 'tags' ? `#${name}` : name}</bdi>
          </Link>{' '}
          <span className={styles.count}>{count === 1 ? '1 post' : `${count} posts`}</span>
        </li>
      ))}
    </ul>
  );
}
