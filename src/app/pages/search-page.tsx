import type { SiteSettings } from '../../post/site-settings.ts';
import { pageTitle, searchHeading } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageHeading } from './page-heading.tsx';

/** What the search page begins with; what searches stands beside it, since that is live. */
export function SearchPage({ site }: { readonly site: SiteSettings }) {
  usePageTitle(pageTitle(searchHeading, site.title));
  return (
    <>
      <PageHeading title={searchHeading}>All posts, in full. What you look for stays in this browser.</PageHeading>
      <noscript>
        <p>Searching needs JavaScript, because the site has no server that could do it.</p>
      </noscript>
    </>
  );
}
