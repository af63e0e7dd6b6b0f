import { useSuspenseQuery } from '@tanstack/react-query';
import { termIndexQuery } from '../../catalog/catalog-queries';
import { TermList } from '../../catalog/term-list';
import type { TermKind } from '../../post/addresses';
import type { SiteSettings } from '../../post/site-settings';
import { PageContent } from '../page-content';
import { PageHeading } from '../page-heading';
import { pageTitle } from '../page-titles';
import { usePageTitle } from '../use-page-title';

interface TermsPageProps {
  readonly site: SiteSettings;
  readonly kind: TermKind;
}

/** All categories, or all tags. */
export function TermsPage({ site, kind }: TermsPageProps) {
  const title = kind === 'tags' ? 'Tags' : 'Categories';
  usePageTitle(pageTitle(title, site.title));
  return (
    <>
      <PageHeading title={title} />
      <PageContent what={`The list of ${kind}`}>
        <LoadedTerms kind={kind} />
      </PageContent>
    </>
  );
}

function LoadedTerms({ kind }: Pick<TermsPageProps, 'kind'>) {
  const { data } = useSuspenseQuery(termIndexQuery(kind));
  return <TermList kind={kind} terms={data.terms} />;
}
