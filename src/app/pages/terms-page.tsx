import { useSuspenseQuery } from '@tanstack/react-query';
import { termIndexQuery } from '../../catalog/catalog-queries.ts';
import { TermList } from '../../catalog/term-list.tsx';
import type { TermKind } from '../../post/addresses.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { pageTitle, termsHeading } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageContent } from './page-content.tsx';
import { PageHeading } from './page-heading.tsx';

interface TermsPageProps {
  readonly site: SiteSettings;
  readonly kind: TermKind;
}

/** All categories, or all tags. */
export function TermsPage({ site, kind }: TermsPageProps) {
  const title = termsHeading(kind);
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
  return <TermList kind={kind} {...data} />;
}
