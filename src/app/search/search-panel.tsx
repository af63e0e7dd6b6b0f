import { useRef } from 'react';
import { Excerpt } from '../../catalog/search/excerpt-text.tsx';
import { resultView } from '../../catalog/search/result-view.ts';
import { resultsAddress } from '../../catalog/search/search-address.ts';
import type { SearchSource } from '../../catalog/search/search-archive.ts';
import { describeSearch } from '../../catalog/search/search-words.ts';
import { useSearch } from '../../catalog/search/use-search.ts';
import { findSiteBase } from '../../platform/site-base.ts';
import { Link } from '../../ui/link.tsx';
import { Place } from '../../ui/place.tsx';
import styles from './search-panel.module.css';
import { useFieldText } from './use-field-text.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { usePanelPlace } from './use-panel-place.ts';

interface SearchPanelProps {
  /** The field that the reader types into, somewhere else on the page. */
  readonly field: HTMLInputElement;
  /** The language of the interface. */
  readonly locale: string;
  readonly source?: SearchSource;
}

/** As many as can be taken in at a glance; the search page has all. */
const step = 5;

/** The first results below the search field. */
export function SearchPanel({ field, locale, source }: SearchPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const { text, close } = useFieldText(field, panel);
  const { snapshot } = useSearch({ text }, step, source);
  const isOpen = snapshot !== undefined;
  usePanelPlace(panel, field, isOpen);
  usePanelKeys(panel, field, close);
  if (!isOpen) return null;
  const isFailed = snapshot.state.kind === 'failed';
  return (
    <Place value={{ path: `/${location.pathname.slice(findSiteBase().length)}` }}>
      <section ref={panel} className={styles.panel} aria-label="Search results">
        <output className={styles.status}>
          {isFailed ? 'The search could not be loaded.' : describeSearch(snapshot, locale)}
        </output>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists drawn without bullets */}
        <ol className={styles.results} role="list" aria-label="Results">
          {snapshot.results.map((post) => {
            const { slug, address, title, excerpt } = resultView(post, locale);
            return (
              <li key={slug}>
                <Link to={address} dir="auto" onClick={close}>
                  {title}
                </Link>
                <Excerpt pieces={excerpt} />
              </li>
            );
          })}
        </ol>
        <p className={styles.all}>
          <Link to={resultsAddress({ text })} onClick={close}>
            {isFailed ? 'Go to the search page' : 'All results'}
          </Link>
        </p>
      </section>
    </Place>
  );
}
