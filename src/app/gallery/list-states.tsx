import type { Near } from '../../catalog/near/near-file.ts';
import { NearPosts } from '../../catalog/near/near-posts.tsx';
import { nearView } from '../../catalog/near/near-view.ts';
import { PostCard } from '../../catalog/post-card.tsx';
import { PostList } from '../../catalog/post-list.tsx';
import { TermList } from '../../catalog/term-list.tsx';
import { nearOf, summaryViewOf, termIndexOf } from './made-up-lists.ts';
import { OnPage } from './on-page.tsx';
import type { TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

function list(kind: TextKind, size: number, olderAddress?: string) {
  const posts = Array.from({ length: size }, (_, place) => summaryViewOf(kind, place + 1));
  return (
    <OnPage>
      <PostList posts={posts} olderAddress={olderAddress} />
    </OnPage>
  );
}

function around(near: Near) {
  return (
    <OnPage>
      <NearPosts view={nearView(near, 'en-GB')} />
    </OnPage>
  );
}

/** The views of lists. */
export const listStates: Views<{
  readonly 'post-card': TextKind;
  readonly 'post-list': TextKind | 'empty' | 'last-page';
  readonly 'near-posts': TextKind | 'oldest';
  readonly 'term-list': TextKind | 'empty' | 'categories';
}> = {
  'post-card': forEachText((kind) => (
    <OnPage>
      <PostCard view={summaryViewOf(kind)} />
    </OnPage>
  )),
  'post-list': {
    ...forEachText((kind) => list(kind, 3, '/page/1/')),
    'last-page': () => list('usual', 2),
    empty: () => list('usual', 0),
  },
  'near-posts': {
    ...forEachText((kind) => around(nearOf(kind))),
    oldest: () => around({ newer: nearOf('usual').newer, related: [] }),
  },
  'term-list': {
    ...forEachText((kind) => (
      <OnPage>
        <TermList kind="tags" {...termIndexOf(kind)} />
      </OnPage>
    )),
    categories: () => (
      <OnPage>
        <TermList kind="categories" {...termIndexOf('usual')} />
      </OnPage>
    ),
    empty: () => (
      <OnPage>
        <TermList kind="tags" terms={[]} />
      </OnPage>
    ),
  },
};
