import { categoriesAddress, tagsAddress } from '../../post/addresses.ts';
import { Button } from '../../ui/button.tsx';
import { FaultMessage } from '../../ui/fault-message.tsx';
import { Link } from '../../ui/link.tsx';
import { resultView } from './result-view.ts';
import styles from './search-outcome.module.css';
import { SearchResults } from './search-results.tsx';
import { describeNext, describeSearch } from './search-words.ts';
import type { LiveSearch } from './use-search.ts';

interface SearchOutcomeProps {
  readonly search: LiveSearch;
  /** The language of the interface. */
  readonly locale: string;
}

/** What a search has found so far, how far it is, and the way on. */
export function SearchOutcome({ search: { snapshot, goOn }, locale }: SearchOutcomeProps) {
  const state = snapshot?.state;
  return (
    <>
      <output className={styles.status}>{snapshot && describeSearch(snapshot, locale)}</output>
      <SearchResults results={(snapshot?.results ?? []).map((post) => resultView(post, locale))} />
      {state?.kind === 'paused' && <GoOn next={state.next} onClick={goOn} />}
      {state?.kind === 'done' && snapshot?.results.length === 0 && <Suggestions />}
      {state?.kind === 'failed' && (
        <>
          <FaultMessage fault={state.fault} what="The search index" onRetry={goOn} />
          {(state.fault.code === 'not-found' || state.fault.code === 'html-instead') && (
            <p className={styles.hint}>
              The search index is made when the site is built: run <code>npm run build</code>, then{' '}
              <code>npm run preview</code>. The development server has none.
            </p>
          )}
        </>
      )}
      {snapshot === undefined && <Suggestions />}
    </>
  );
}

function GoOn({ next, onClick }: { readonly next: 'more' | 'older' | 'others'; readonly onClick: () => void }) {
  const { label, hint } = describeNext(next);
  return (
    <p className={styles.next}>
      <Button onClick={onClick}>{label}</Button>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </p>
  );
}

/** Where there is nothing to show. */
function Suggestions() {
  return (
    <p className={styles.suggestions}>
      Try one word, or the beginning of one; put words in “quotes” to find them side by side. Or look through the{' '}
      <Link to={categoriesAddress}>categories</Link> and <Link to={tagsAddress}>tags</Link>.
    </p>
  );
}
