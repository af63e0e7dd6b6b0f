import { useSuspenseQuery } from '@tanstack/react-query';
import { listQuery } from '../../catalog/catalog-queries.ts';
import { PostList } from '../../catalog/post-list.tsx';
import { summaryView } from '../../catalog/summary-view.ts';
import { homeAddress, listPageAddress } from '../../post/addresses.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { postsTitle } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageContent } from './page-content.tsx';
import { PageHeading } from './page-heading.tsx';

interface PostsPageProps {
  readonly site: SiteSettings;
  /** A page of older posts; absent: the newest. */
  readonly page: number | undefined;
}

/** Home: the newest posts, or a page of older ones. */
export function PostsPage({ site, page }: PostsPageProps) {
  usePageTitle(postsTitle(page, site.title));
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
