import type { SiteSettings } from '../../post/site-settings.ts';
import { composeHeading, pageTitle } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageHeading } from './page-heading.tsx';

/** What the page begins with on which posts are written; the form stands beside it, since it is live. */
export function ComposePage({ site }: { readonly site: SiteSettings }) {
  usePageTitle(pageTitle(composeHeading, site.title));
  return (
    <>
      <PageHeading title={composeHeading}>Write a post, or bring one, and download its file.</PageHeading>
      <noscript>
        <p>Composing needs JavaScript: what you write stays in your browser.</p>
      </noscript>
    </>
  );
}
