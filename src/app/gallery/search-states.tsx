import { useRef } from 'react';
import { termIndexQuery } from '../../catalog/catalog-queries.ts';
import type { FoundPost } from '../../catalog/search/pagefind-engine.ts';
import { SearchField } from '../../catalog/search/search-field.tsx';
import { SearchFilters } from '../../catalog/search/search-filters.tsx';
import { SearchOutcome } from '../../catalog/search/search-outcome.tsx';
import type { LiveSearch } from '../../catalog/search/use-search.ts';
import { readFaultStates } from './fault-states.ts';
import { madeUpClient } from './made-up-client.ts';
import { termIndexOf } from './made-up-lists.ts';
import { faultyArchive, foundOf, madeUpArchive, searchAt } from './made-up-search.ts';
import { OnPage } from './on-page.tsx';
import { SearchPanelShown } from './search-panel-shown.tsx';
import type { FaultState, ReadFault, TextKind, Views } from './states.ts';
import { forEachText } from './text-states.ts';

const nothing = () => undefined;

function outcome(search: LiveSearch) {
  return (
    <OnPage>
      <SearchOutcome search={search} locale="en-GB" />
    </OnPage>
  );
}

function filters(chosen: { readonly category?: string; readonly tag?: string }) {
  const tags = madeUpClient(termIndexQuery('tags').queryKey, { state: 'here', data: termIndexOf('usual') }, [
    [termIndexQuery('categories').queryKey, termIndexOf('usual')],
  ]);
  return (
    <OnPage client={tags}>
      <SearchFilters filters={chosen} onChange={nothing} />
    </OnPage>
  );
}

function panel(...found: readonly FoundPost[]) {
  return <SearchPanelShown source={madeUpArchive(found)} />;
}

function Field() {
  return <SearchField fieldRef={useRef(null)} onText={nothing} />;
}

const none = { results: [], found: 0 };

/** The search, on its page and below the box in the header. */
export const searchStates: Views<{
  readonly 'search-outcome':
    | TextKind
    | 'untouched'
    | 'loading'
    | 'empty'
    | 'more'
    | 'older'
    | 'others'
    | FaultState<ReadFault>;
  readonly 'search-field': 'usual';
  readonly 'search-filters': 'usual' | 'chosen' | 'unknown';
  readonly 'search-panel': TextKind | 'empty' | 'failed';
}> = {
  'search-outcome': {
    ...forEachText((kind) => outcome(searchAt({ kind: 'done' }, { results: [foundOf(kind), foundOf(kind, 2)] }))),
    untouched: () => outcome({ snapshot: undefined, goOn: nothing }),
    loading: () => outcome(searchAt({ kind: 'searching' }, { ...none, searched: 0 })),
    empty: () => outcome(searchAt({ kind: 'done' }, none)),
    more: () => outcome(searchAt({ kind: 'paused', next: 'more' }, { found: 1234 })),
    older: () => outcome(searchAt({ kind: 'paused', next: 'older' }, { searched: 750, total: 100_000 })),
    others: () => outcome(searchAt({ kind: 'paused', next: 'others' }, { ...none, searched: 750, total: 100_000 })),
    ...readFaultStates((fault) => outcome(searchAt({ kind: 'failed', fault }, none))),
  },
  'search-field': {
    usual: () => (
      <OnPage>
        <Field />
      </OnPage>
    ),
  },
  'search-filters': {
    usual: () => filters({}),
    chosen: () => filters({ category: 'libraries', tag: 'opening-hours' }),
    unknown: () => filters({ tag: 'nobody-has-it' }),
  },
  'search-panel': {
    ...forEachText((kind) => panel(foundOf(kind), foundOf(kind, 2))),
    empty: () => panel(),
    // It says the same of all faults; the search page tells them apart.
    failed: () => <SearchPanelShown source={faultyArchive({ code: 'offline', url: '/search/index.json' })} />,
  },
};
