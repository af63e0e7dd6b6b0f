import { viewMoment } from '../reading/comment-view.ts';
import type { ReadyNotebook } from './notebook-snapshot.ts';
import styles from './storage-facts.module.css';
import { describeSize, storageLimit } from './storage-use.ts';

interface StorageFactsProps {
  readonly snapshot: ReadyNotebook;
  /** UTF-16 units; `undefined` where it can't be told. */
  readonly used: number | undefined;
}

/** How much there is, what it takes up, and when it was last exported. */
export function StorageFacts({ snapshot: { comments, posts, lastExport }, used }: StorageFactsProps) {
  const exported = lastExport === undefined ? undefined : viewMoment(lastExport);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Comments</dt>
        <dd>{comments.toLocaleString('en')}</dd>
      </div>
      <div>
        <dt>Posts</dt>
        <dd>{posts.filter((post) => post.comments > 0).length.toLocaleString('en')}</dd>
      </div>
      <div>
        <dt>Space taken</dt>
        <dd>{used === undefined ? 'unknown' : `${describeSize(used)} of about ${describeSize(storageLimit)}`}</dd>
      </div>
      <div>
        <dt>Last export</dt>
        <dd>{exported === undefined ? 'never' : <time dateTime={exported.iso}>{exported.label}</time>}</dd>
      </div>
    </dl>
  );
}
