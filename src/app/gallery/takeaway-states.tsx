import { listQuery } from '../../catalog/catalog-queries.ts';
import { Paper } from '../../catalog/takeaways/paper.tsx';
import { PrintTakeaways } from '../../catalog/takeaways/print-takeaways.tsx';
import { Takeaways } from '../../catalog/takeaways/takeaways.tsx';
import { takeawaysView } from '../../catalog/takeaways/takeaways-view.ts';
import { ViewSwitch } from '../../catalog/takeaways/view-switch.tsx';
import { homeAddress } from '../../post/addresses.ts';
import { madeUpClient, type Supply } from './made-up-client.ts';
import { listPageOf } from './made-up-lists.ts';
import { madeUpTitles } from './made-up-texts.ts';
import { OnPage } from './on-page.tsx';
import { Pressed } from './pressed.tsx';
import type { TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const all = { kind: 'all' } as const;
const { queryKey } = listQuery(all);

function takeaways(kind: TextKind, olderAddress?: string) {
  const { posts } = listPageOf(kind);
  return (
    <OnPage client={madeUpClient(queryKey, { state: 'here', data: listPageOf(kind) })}>
      <Takeaways title={madeUpTitles[kind]} locale="en-GB" list={all} posts={posts} olderAddress={olderAddress} />
    </OnPage>
  );
}

function paper(kind: TextKind, note?: string) {
  const days = takeawaysView(listPageOf(kind).posts, 'en-GB', 'https://posts.example/digests/');
  return <Paper title={madeUpTitles[kind]} dates="12–18 October 2025" days={days} note={note} />;
}

function printing(supply: Supply) {
  return (
    <OnPage client={madeUpClient(queryKey, supply)}>
      <PrintTakeaways title={madeUpTitles.usual} locale="en-GB" list={all} posts={listPageOf('usual').posts} />
    </OnPage>
  );
}

/** Lists as their takeaways, and what a printer gets of them. */
export const takeawayStates: Views<{
  readonly takeaways: TextKind | 'last-page';
  readonly paper: TextKind | 'not-all';
  readonly 'print-takeaways': 'usual' | 'empty' | 'loading';
  readonly 'view-switch': 'posts' | 'takeaways';
}> = {
  takeaways: {
    ...forEachText((kind) => takeaways(kind, '/page/1/')),
    'last-page': () => takeaways('usual'),
  },
  paper: {
    ...forEachText((kind) => paper(kind)),
    'not-all': () => paper('usual', 'There are more: these are the newest 300.'),
  },
  'print-takeaways': {
    usual: () => printing({ state: 'here', data: listPageOf('usual') }),
    empty: () => (
      <Pressed controls={['Print']}>
        {printing({ state: 'here', data: { ...listPageOf('usual', 0), older: undefined } })}
      </Pressed>
    ),
    loading: () => <Pressed controls={['Print']}>{printing({ state: 'on-its-way' })}</Pressed>,
  },
  'view-switch': {
    posts: () => (
      <OnPage>
        <ViewSwitch address={homeAddress} view="posts" />
      </OnPage>
    ),
    takeaways: () => (
      <OnPage>
        <ViewSwitch address={homeAddress} view="takeaways" />
      </OnPage>
    ),
  },
};
