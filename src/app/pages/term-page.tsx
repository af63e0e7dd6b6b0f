import { useSuspenseQuery } from '@tanstack/react-query';
import { listQuery } from '../../catalog/catalog-queries.ts';
import { type TermKind, termAddress } from '../../post/addresses.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { pageTitle, takeawaysTitle, termName, termTitle } from '../page-titles.ts';
import type { ListView } from '../paths.ts';
import { usePageTitle } from '../use-page-title.ts';
import { ListContent } from './list-content.tsx';
import { PageContent } from './page-content.tsx';
import { PageHeading } from './page-heading.tsx';

interface TermPageProps {
  readonly site: SiteSettings;
  readonly kind: TermKind;
  /** The slug of the category or tag. */
  readonly term: string;
  readonly page: number | undefined;
  readonly view?: ListView | undefined;
}

/** The posts of one category or tag. */
export function TermPage(props: TermPageProps) {
  return (
    <PageContent what={props.kind === 'tags' ? 'This tag' : 'This category'} shape="list">
      <LoadedTerm {...props} />
    </PageContent>
  );
}

function LoadedTerm({ site, kind, term, page, view }: TermPageProps) {
  const { data } = useSuspenseQuery(listQuery({ kind, slug: term }, page));
  const name = termName(kind, data.name ?? term);
  const title = termTitle(name, page, site.title);
  usePageTitle(view === undefined ? title : takeawaysTitle(title));
  return (
    <>
      <PageHeading title={name}>{kind === 'tags' ? 'Posts with this tag' : 'Posts in this category'}</PageHeading>
      <ListContent
        title={pageTitle(name, site.title)}
        locale={site.language}
        list={{ kind, slug: term }}
        address={termAddress(kind, term)}
        page={page}
        view={view}
        content={data}
      />
    </>
  );
}
