import { type ComponentType, Suspense, use } from 'react';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { OnDemand } from '../on-demand.ts';
import { PageBoundary } from '../page-boundary.tsx';

export type SearchLive = ComponentType<{ readonly site: SiteSettings }>;

interface SearchPartProps {
  readonly code: OnDemand<SearchLive>;
  readonly site: SiteSettings;
}

/** What searches, as soon as its code is there: nobody else needs it. */
export function SearchPart(props: SearchPartProps) {
  return (
    <PageBoundary what="The search" onReset={props.code.forgetFailure}>
      <Suspense>
        <LoadedSearch {...props} />
      </Suspense>
    </PageBoundary>
  );
}

function LoadedSearch({ code, site }: SearchPartProps) {
  const Live = code.loaded() ?? use(code.load());
  return <Live site={site} />;
}
