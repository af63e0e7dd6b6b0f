import type { SiteSettings } from '../../post/site-settings.ts';
import { pageTitle, savedHeading } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageHeading } from './page-heading.tsx';

/** What the page of saved posts begins with; they stand beside it, since they are this browser's own. */
export function SavedPage({ site }: { readonly site: SiteSettings }) {
  usePageTitle(pageTitle(savedHeading, site.title));
  return (
    <PageHeading title={savedHeading}>What you save, and how far you read, is kept in this browser only.</PageHeading>
  );
}
