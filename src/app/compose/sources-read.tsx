import { useId } from 'react';
import type { ReadSource } from '../../publish/compose/read-source.ts';
import type { ImportedPost } from '../../publish/sources/source.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadAll } from './download-all.tsx';
import styles from './sources-read.module.css';

interface SourcesReadProps {
  readonly sources: readonly ReadSource[];
  readonly onOpen: (imported: ImportedPost) => void;
  readonly onClose: () => void;
}

/** What was found in files: the posts to choose from, and what could not be read or kept. */
export function SourcesRead({ sources, onOpen, onClose }: SourcesReadProps) {
  const heading = useId();
  const count = sources.reduce((sum, { posts }) => sum + posts.length, 0);
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading} tabIndex={-1} ref={takeFocus}>
          {count === 0 ? 'No post was found' : `${count} ${count === 1 ? 'post' : 'posts'} found`}
        </h2>
        <div className={styles.ways}>
          {count > 1 && <DownloadAll posts={sources.flatMap(({ posts }) => posts.map(({ post }) => post))} />}
          <Button onClick={onClose}>Close</Button>
        </div>
      </div>
      {sources.map(({ name, format, posts, notes, refused }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none ever moves
        <div key={place} className={styles.source}>
          <p className={styles.name}>
            <bdi>{name}</bdi>
            {format !== undefined && `, read as ${format}`}
          </p>
          <Words role="alert" lines={refused} />
          <Words lines={notes} />
          {posts.length > 0 && (
            // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets
            <ul role="list" className={styles.posts} aria-label={`Posts in ${name}`}>
              {posts.map((imported, number) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={number} className={styles.post}>
                  <div className={styles.about}>
                    <strong className={styles.title} dir="auto">
                      {imported.post.title}
                    </strong>
                    <Words lines={imported.notes} />
                  </div>
                  <Button aria-label={`Edit: ${imported.post.title}`} onClick={() => onOpen(imported)}>
                    Edit
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}

/** Lines for people; those of a fault may have lines of their own. */
export function Words({ lines, role }: { readonly lines: readonly string[]; readonly role?: 'alert' }) {
  if (lines.length === 0) return null;
  return (
    <div role={role} className={role === 'alert' ? styles.refused : styles.notes}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
        <p key={place}>{line}</p>
      ))}
    </div>
  );
}
