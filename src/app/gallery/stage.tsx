import { useEffect, useLayoutEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { applyTheme } from '../../ui/apply-theme.ts';
import { Place } from '../../ui/place.tsx';
import type { Draw } from './draw.tsx';
import { gallery, nameOf, needsAPage, statesOf } from './gallery.ts';
import { type GalleryAddress, readGalleryAddress, writeGalleryAddress } from './gallery-address.ts';
import styles from './stage.module.css';
import { useSearch } from './use-search.ts';

/** What stands in the frame of the gallery: one state of a view by itself, or all of them, one below the other. */
export function Stage() {
  const search = useSearch();
  const address = readGalleryAddress(search);
  const { view = '', state, theme, direction } = address;
  const states = statesOf(view);
  const draw = state === undefined ? undefined : states.get(state);

  // The layout has a main part itself.
  const Around = view === 'layout' ? 'div' : 'main';

  useLayoutEffect(() => {
    applyTheme(theme);
    document.documentElement.dir = direction;
  }, [theme, direction]);
  useEffect(keepLinksIn, []);

  if (state !== undefined) {
    return (
      <Around className={styles.stage} data-stage>
        {draw === undefined ? <NoSuchState /> : <Drawn key={search} draw={draw} />}
      </Around>
    );
  }
  return (
    <Around className={styles.stage} data-stage>
      {states.size === 0 && <NoSuchState />}
      {[...states].map(([name, drawState]) => (
        <section key={`${view} ${name}`} aria-label={`State: ${name}`} className={styles.state}>
          <p className={styles.name} dir="ltr">
            {name}
          </p>
          {needsAPage(view) ? (
            <StateInFrame address={{ ...address, state: name }} name={`${nameOf(view)}, ${name}`} />
          ) : (
            <Drawn draw={drawState} />
          )}
        </section>
      ))}
    </Around>
  );
}

/** As deep as the page of a post, so that relative addresses lead to the same files. */
const stagePlace = { path: '/gallery/stage/' };

/** A state, made once: its storage and its data stay the same as long as it is looked at. */
export function Drawn({ draw }: { readonly draw: Draw }) {
  const [drawn] = useState(draw);
  return (
    <ErrorBoundary fallback={<p role="alert">This state can’t be drawn: see the console.</p>}>
      <Place value={stagePlace}>{drawn}</Place>
    </ErrorBoundary>
  );
}

function StateInFrame({ address, name }: { readonly address: GalleryAddress; readonly name: string }) {
  return <iframe className={styles.frame} title={name} src={writeGalleryAddress(address)} loading="lazy" />;
}

/** What there is, for whoever comes without the list at the side, or by a link from before something was renamed. */
function NoSuchState() {
  return (
    <nav aria-label="Views">
      <p>There is no such state. These are the views:</p>
      <ul>
        {gallery
          .flatMap(({ views }) => Object.keys(views))
          .map((view) => (
            <li key={view}>
              <a href={`?view=${view}`}>{nameOf(view)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Links of a view lead to pages that are only made up: within the frame they lead nowhere. */
function keepLinksIn(): () => void {
  const listening = new AbortController();
  const keepIn = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null && !/^[#?]/u.test(link.getAttribute('href') ?? '')) event.preventDefault();
  };
  window.addEventListener('click', keepIn, { capture: true, signal: listening.signal });
  return () => listening.abort();
}
