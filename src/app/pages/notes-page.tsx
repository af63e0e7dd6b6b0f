import type { SiteSettings } from '../../post/site-settings.ts';
import { notesHeading, pageTitle } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageHeading } from './page-heading.tsx';

/** What the page of all comments begins with; the comments stand beside it, since they are this browser's own. */
export function NotesPage({ site }: { readonly site: SiteSettings }) {
  usePageTitle(pageTitle(notesHeading, site.title));
  return <PageHeading title={notesHeading}>Every comment you wrote here is kept in this browser only.</PageHeading>;
}
