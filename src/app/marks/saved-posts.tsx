import { describeFault } from '../../platform/describe-fault.ts';
import { failed, ok, type Result } from '../../platform/result.ts';
import { homeAddress } from '../../post/addresses.ts';
import type { MarkFault } from '../../post/marks/mark-shelf.ts';
import type { MarkStore } from '../../post/marks/mark-store.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { MarkList } from './mark-list.tsx';
import { dayView, describePlace } from './marks-view.ts';
import { ReadingMemory } from './reading-memory.tsx';
import styles from './saved-posts.module.css';
import { UnreadMarks } from './unread-marks.tsx';
import { useMarks } from './use-marks.ts';

/** The live part of the page of saved posts. A server renders its place: only the browser knows what it keeps. */
export function SavedPosts({ marks }: { readonly marks: MarkStore }) {
  const snapshot = useMarks(marks);
  if (snapshot.state === 'loading') {
    return <noscript>This page needs JavaScript: what you save is kept in your browser.</noscript>;
  }
  const { saved, unfinished, setAside, fault } = snapshot;
  return (
    <>
      {fault !== undefined && (
        <div role="alert" className={styles.fault}>
          {describeFault(fault, 'What you saved').title} What you saved can’t be shown now, or not all of it.{' '}
          <Button onClick={marks.refresh}>Try again</Button>
        </div>
      )}
      <MarkList
        heading="Saved posts"
        marks={saved}
        timeOf={({ savedAt }) => savedAt}
        describe={({ savedAt }) => <Saved iso={savedAt} />}
        onRemove={({ post }) => marks.unsave(post)}
        onRestore={marks.saveAgain}
      >
        You have not saved a post yet. Press “Bookmark” at a post in a list, or at the end of one.{' '}
        <Link to={homeAddress}>Find something to read</Link>
      </MarkList>
      <MarkList
        heading="Unfinished"
        marks={unfinished}
        timeOf={({ updatedAt }) => updatedAt}
        describe={({ place }) => describePlace(place)}
        onRemove={({ post }) => forgotten(marks.forget([post]))}
        onRestore={(mark) => recalled(marks.recall([mark]))}
      >
        Posts that you begin, and don’t read to their end, are listed here.
      </MarkList>
      <ReadingMemory marks={marks} snapshot={snapshot} />
      <UnreadMarks marks={setAside} />
    </>
  );
}

function forgotten(gone: readonly unknown[]): Result<void, MarkFault> {
  return gone.length > 0 ? ok(undefined) : failed({ code: 'storage-unverified' });
}

function recalled({ fault }: ReturnType<MarkStore['recall']>): Result<void, MarkFault> {
  return fault === undefined ? ok(undefined) : failed(fault);
}

function Saved({ iso }: { readonly iso: string }) {
  const day = dayView(iso);
  return (
    <>
      Saved on <time dateTime={day.iso}>{day.label}</time>
    </>
  );
}
