import { useLayoutEffect } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { applyTheme } from '../../ui/apply-theme.ts';
import { gallery, nameOf, statesOf } from './gallery.ts';
import { type GalleryAddress, readGalleryAddress, writeGalleryAddress } from './gallery-address.ts';
import styles from './gallery-page.module.css';
import { GalleryTools } from './gallery-tools.tsx';
import { StageFrame } from './stage-frame.tsx';

const firstView = Object.keys(gallery[0]?.views ?? {})[0] ?? '';

/** For development: all views on one side, and what they look like, in all their states, on the other. */
export function GalleryPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const address = readGalleryAddress(search);
  const { view = firstView, state, theme, width } = address;
  const shown: GalleryAddress = { ...address, view };
  const stage = `/gallery/stage/${writeGalleryAddress({ ...shown, width: 'full' })}`;
  useLayoutEffect(() => applyTheme(theme), [theme]);

  return (
    <div className={styles.page}>
      <nav className={styles.views} aria-label="Views">
        <p className={styles.title}>Gallery</p>
        {gallery.map(({ name, views }) => (
          <section key={name} aria-label={name}>
            <h2 className={styles.room}>{name}</h2>
            <ul className={styles.list}>
              {Object.keys(views).map((one) => (
                <li key={one}>
                  <ViewLink address={{ ...shown, view: one, state: undefined }} isCurrent={one === view}>
                    {nameOf(one)}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className={styles.beside}>
          The widget has <a href="/embed/states/">a page of its own</a>.
        </p>
      </nav>
      <main className={styles.content}>
        <h1 className={styles.title}>{nameOf(view)}</h1>
        <GalleryTools address={shown} onChange={(next) => navigate(writeGalleryAddress(next))} />
        <nav aria-label="States">
          <ul className={styles.states}>
            {[undefined, ...statesOf(view).keys()].map((one) => (
              <li key={one ?? ''}>
                <ViewLink address={{ ...shown, state: one }} isCurrent={one === state}>
                  {one ?? 'All'}
                </ViewLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={`${styles.place} ${styles[`width-${width}`]}`}>
          <StageFrame address={stage} title={describe(view, state)} />
        </div>
      </main>
    </div>
  );
}

interface ViewLinkProps {
  readonly address: GalleryAddress;
  readonly isCurrent: boolean;
  readonly children: string;
}

function ViewLink({ address, isCurrent, children }: ViewLinkProps) {
  return (
    <Link className={styles.link} to={writeGalleryAddress(address)} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}

function describe(view: string, state: string | undefined): string {
  return `${nameOf(view)}, ${state ?? 'all states'}`;
}
