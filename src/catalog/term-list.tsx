import { homeAddress, type TermKind } from '../post/addresses.ts';
import { Link } from '../ui/link.tsx';
import type { TermIndex } from './list-files.ts';
import styles from './term-list.module.css';
import { type TermView, termListView } from './term-list-view.ts';

interface TermListProps extends Readonly<TermIndex> {
  readonly kind: TermKind;
}

/** All categories or tags, or the most used of very many, with how many posts each has. */
export function TermList({ kind, ...index }: TermListProps) {
  const view = termListView(kind, index);
  switch (view.kind) {
    case 'none':
      return (
        <p className={styles.empty}>
          No post has any {kind} yet. <Link to={homeAddress}>See all posts</Link>
        </p>
      );
    case 'few':
      return <Terms terms={view.terms} />;
    case 'letters':
      return (
        <>
          <Finder kind={kind} more={0} />
          {view.groups.map(({ letter, terms }) => (
            <section key={letter} className={styles.group}>
              <h2>{letter}</h2>
              <Terms terms={terms} />
            </section>
          ))}
        </>
      );
    case 'most-used':
      return (
        <>
          <p className={styles.bounds}>
            The most used {kind}. {view.more} more are found by their name.
          </p>
          <Finder kind={kind} more={view.more} />
          <Terms terms={view.terms} />
        </>
      );
  }
}

/** Its press is heard by `app/reading/`: on a prerendered page React knows nothing of it. */
function Finder({ kind, more }: { readonly kind: TermKind; readonly more: number }) {
  return (
    <div className={styles.finder}>
      <button type="button" name="find-term" value={kind} data-more={more}>
        {kind === 'tags' ? 'Find a tag' : 'Find a category'}
      </button>
    </div>
  );
}

function Terms({ terms }: { readonly terms: readonly TermView[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets
    <ul className={styles.terms} role="list">
      {terms.map(({ label, to, count }) => (
        <li key={to}>
          <Link to={to}>
            <bdi>{label}</bdi>
          </Link>{' '}
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
