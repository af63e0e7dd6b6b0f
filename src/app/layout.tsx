import { type ReactNode, use, useRef } from 'react';
import {
  categoriesAddress,
  composeAddress,
  homeAddress,
  notesAddress,
  savedAddress,
  searchAddress,
  tagsAddress,
} from '../post/addresses.ts';
import type { SiteSettings } from '../post/site-settings.ts';
import { Link } from '../ui/link.tsx';
import { Place } from '../ui/place.tsx';
import { relativeHref } from '../ui/relative-href.ts';
import type { AppCode } from './app-code.ts';
import styles from './layout.module.css';
import { useArrival } from './navigation/use-arrival.ts';
import { useBrowserFragments } from './navigation/use-browser-fragments.ts';
import { usePostsInView } from './navigation/use-posts-in-view.ts';
import { useSiteLinks } from './navigation/use-site-links.ts';
import { ThemeButton } from './theme-button.tsx';

interface LayoutProps {
  readonly site: SiteSettings;
  readonly code: AppCode;
  readonly children: ReactNode;
}

const pages = [
  [homeAddress, 'Posts'],
  [categoriesAddress, 'Categories'],
  [tagsAddress, 'Tags'],
  [savedAddress, 'Saved'],
  [notesAddress, 'Notes'],
] as const;

/** What stands around every page. */
export function Layout({ site, code, children }: LayoutProps) {
  const { path } = use(Place);
  const main = useRef<HTMLElement>(null);
  useBrowserFragments();
  useSiteLinks(code);
  usePostsInView(main, code);
  useArrival(main);
  return (
    <div className={styles.page}>
      <a href="#content">Skip to the content</a>
      <header>
        <Link to={homeAddress}>{site.title}</Link>
        <nav aria-label="Main">
          {pages.map(([address, name]) => (
            <Link key={name} to={address} aria-current={address === path ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        {/* It works by itself; `search/open-search-panel.tsx` adds results while one types. The search page has its own. */}
        {path !== searchAddress && (
          // biome-ignore lint/a11y/useSemanticElements: <search> around the form would say the same with one element more
          <form role="search" action={relativeHref(path, searchAddress)}>
            <input type="search" name="q" aria-label="Search" placeholder="Search" />
          </form>
        )}
        <ThemeButton />
      </header>
      <main ref={main} id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>Comments stay in this browser. No account, no tracking.</p>
        <Link to={composeAddress}>Write a post</Link>
        <button type="button" name="shortcuts">
          Keyboard shortcuts
        </button>
      </footer>
    </div>
  );
}
