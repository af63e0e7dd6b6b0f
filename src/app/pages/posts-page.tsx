import { useSuspenseQuery } from '@tanstack/react-query';
import { listQuery } from '../../catalog/catalog-queries.ts';
import { homeAddress } from '../../post/addresses.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { postsTitle, takeawaysTitle } from '../page-titles.ts';
import type { ListView } from '../paths.ts';
import { usePageTitle } from '../use-page-title.ts';
import { ListContent } from './list-content.tsx';
import { PageContent } from './page-content.tsx';
import { PageHeading } from './page-heading.tsx';

interface PostsPageProps {
  readonly site: SiteSettings;
  /** A page of older posts; absent: the newest. */
  readonly page: number | undefined;
  readonly view?: ListView | undefined;
}

/** Home: the newest posts, or a page of older ones. */
export function PostsPage({ site, page, view }: PostsPageProps) {
  const title = postsTitle(page, site.title);
  usePageTitle(view === undefined ? title : takeawaysTitle(title));
  return (
    <>
      {page === undefined ? (
        <PageHeading title={site.title}>{site.description}</PageHeading>
      ) : (
        <PageHeading title="Older posts">Page {page}, counted from the oldest</PageHeading>
      )}
      <PageContent what="The list of posts" shape="list">
        <LoadedPosts site={site} page={page} view={view} />
      </PageContent>
    </>
  );
}

function LoadedPosts({ site, page, view }: PostsPageProps) {
  const { data } = useSuspenseQuery(listQuery({ kind: 'all' }, page));
  return (
    <ListContent
      title={site.title}
      locale={site.language}
      list={{ kind: 'all' }}
      address={homeAddress}
      page={page}
      view={view}
      content={data}
    />
  );
}
