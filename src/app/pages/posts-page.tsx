import { useSuspenseQuery } from '@tanstack/react-query';
import { listQuery } from '../../catalog/catalog-queries';
import { PostList } from '../../catalog/post-list';
import { summaryView } from '../../catalog/summary-view';
import { homeAddress, listPageAddress } from '../../post/addresses';
import type { SiteSettings } from '../../post/site-settings';
import { PageContent } from '../page-content';
import { PageHeading } from '../page-heading';
import { pageTitle } from '../page-titles';
import { usePageTitle } from '../use-page-title';

interface PostsPageProps {
  readonly site: SiteSettings;
  /** A page of older posts; absent: the newest. */
  readonly page: number | undefined;
}

/** Home: the newest posts, or a page of older ones. */
export function PostsPage({ site, page }: PostsPageProps) {
  usePageTitle(page === undefined ? site.title : pageTitle(`Older posts, page ${page}`, site.title));
  return (
    <>
      {page === undefined ? (
        <PageHeading title={site.title}>{site.description}</PageHeading>
      ) : (
        <PageHeading title="Older posts">Page {page}, counted from the oldest</PageHeading>
      )}
      <PageContent what="The list of posts">
        <LoadedPosts site={site} page={page} />
      </PageContent>
    </>
  );
}

function LoadedPosts({ site, page }: PostsPageProps) {
  const { data } = useSuspenseQuery(listQuery({ kind: 'all' }, page));
  return (
    <PostList
      posts={data.posts.map((post) => summaryView(post, site.language))}
      olderAddress={data.older === undefined ? undefined : listPageAddress(homeAddress, data.older)}
    />
  );
}
