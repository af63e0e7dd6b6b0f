import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listQuery, termIndexQuery } from '../../catalog/catalog-queries.ts';
import { nearQuery } from '../../catalog/near/near-query.ts';
import { postQuery } from '../../post/post-queries.ts';
import { PageHeading } from '../pages/page-heading.tsx';
import { PostPage } from '../pages/post-page.tsx';
import { PostsPage } from '../pages/posts-page.tsx';
import { TermPage } from '../pages/term-page.tsx';
import { TermsPage } from '../pages/terms-page.tsx';
import { UnknownPage } from '../pages/unknown-page.tsx';
import { madeUpConversation } from './conversation-at-hand.ts';
import type { Draw } from './draw.tsx';
import { readFaultStates } from './fault-states.ts';
import { madeUpClient, type Supply } from './made-up-client.ts';
import { listPageOf, nearOf, termIndexOf } from './made-up-lists.ts';
import { madeUpSlug, postOf } from './made-up-posts.ts';
import { madeUpSite } from './made-up-site.ts';
import { madeUpTitles } from './made-up-texts.ts';
import { OnPage } from './on-page.tsx';
import type { FaultState, ReadFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

/** A page that reads one file of the site. */
interface ReadingPage {
  readonly queryKey: QueryKey;
  /** What else it reads, and what it finds there. */
  readonly rest?: readonly (readonly [QueryKey, unknown])[];
  readonly dataOf: (kind: TextKind) => unknown;
  readonly page: () => ReactNode;
}

type PageState = TextKind | 'loading' | FaultState<ReadFault>;

function statesOfPage({ queryKey, rest, dataOf, page }: ReadingPage): { readonly [state in PageState]: Draw } {
  const withSupply = (supply: Supply) => <OnPage client={madeUpClient(queryKey, supply, rest)}>{page()}</OnPage>;
  return {
    ...forEachText((kind) => withSupply({ state: 'here', data: dataOf(kind) })),
    loading: () => withSupply({ state: 'on-its-way' }),
    ...readFaultStates((fault) => withSupply({ state: 'failed', fault })),
  };
}

const home = {
  queryKey: listQuery({ kind: 'all' }).queryKey,
  dataOf: (kind: TextKind) => listPageOf(kind),
  page: () => <PostsPage site={madeUpSite} page={undefined} />,
};

const tag = {
  queryKey: listQuery({ kind: 'tags', slug: 'libraries' }).queryKey,
  dataOf: (kind: TextKind) => listPageOf(kind, 1),
  page: () => <TermPage site={madeUpSite} kind="tags" term="libraries" page={undefined} />,
};

const tags = {
  queryKey: termIndexQuery('tags').queryKey,
  dataOf: termIndexOf,
  page: () => <TermsPage site={madeUpSite} kind="tags" />,
};

/** Whole pages, without what the layout puts around them. */
export const pageViews: Views<{
  readonly 'post-page': PageState;
  readonly 'posts-page': PageState | 'empty';
  readonly 'term-page': PageState;
  readonly 'terms-page': PageState | 'empty';
  readonly 'unknown-page': 'usual';
  readonly 'page-heading': TextKind;
}> = {
  'post-page': statesOfPage({
    queryKey: postQuery(madeUpSlug).queryKey,
    rest: [[nearQuery(madeUpSlug).queryKey, nearOf('usual')]],
    dataOf: postOf,
    page: () => <PostPage site={madeUpSite} slug={madeUpSlug} conversation={madeUpConversation()} />,
  }),
  'posts-page': {
    ...statesOfPage(home),
    empty: () => (
      <OnPage client={madeUpClient(home.queryKey, { state: 'here', data: listPageOf('usual', 0) })}>
        {home.page()}
      </OnPage>
    ),
  },
  'term-page': statesOfPage(tag),
  'terms-page': {
    ...statesOfPage(tags),
    empty: () => (
      <OnPage client={madeUpClient(tags.queryKey, { state: 'here', data: { terms: [] } })}>{tags.page()}</OnPage>
    ),
  },
  'unknown-page': {
    usual: () => (
      <OnPage>
        <UnknownPage site={madeUpSite} />
      </OnPage>
    ),
  },
  'page-heading': forEachText((kind) => <PageHeading title={madeUpTitles[kind]}>Posts with this tag</PageHeading>),
};
