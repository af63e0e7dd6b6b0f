import { use } from 'react';
import type { ListId, ListPage } from '../../catalog/list-files.ts';
import { PostList } from '../../catalog/post-list.tsx';
import { summaryView } from '../../catalog/summary-view.ts';
import type { TakeawaysProps } from '../../catalog/takeaways/takeaways.tsx';
import { ViewSwitch } from '../../catalog/takeaways/view-switch.tsx';
import { listPageAddress } from '../../post/addresses.ts';
import { PageBoundary } from '../page-boundary.tsx';
import type { ListView } from '../paths.ts';
import { takeawaysCode } from './takeaways-code.ts';

interface ListContentProps {
  readonly title: string;
  /** The language of the interface. */
  readonly locale: string;
  readonly list: ListId;
  /** Of the list, as a path from the site's folder. */
  readonly address: string;
  readonly page: number | undefined;
  readonly view: ListView | undefined;
  readonly content: ListPage;
}

/** A page of a list, in the way the reader wants to see it. */
export function ListContent({ title, locale, list, address, page, view, content }: ListContentProps) {
  const olderAddress = content.older === undefined ? undefined : listPageAddress(address, content.older);
  const here = page === undefined ? address : listPageAddress(address, page);
  const { posts } = content;
  return (
    <>
      {posts.length > 0 && <ViewSwitch address={here} view={view ?? 'posts'} />}
      {view === 'takeaways' && posts.length > 0 ? (
        <PageBoundary what="The takeaways" onReset={takeawaysCode.forgetFailure}>
          <LoadedTakeaways title={title} locale={locale} list={list} posts={posts} olderAddress={olderAddress} />
        </PageBoundary>
      ) : (
        <PostList posts={posts.map((post) => summaryView(post, locale))} olderAddress={olderAddress} />
      )}
    </>
  );
}

function LoadedTakeaways(props: TakeawaysProps) {
  const Takeaways = takeawaysCode.loaded() ?? use(takeawaysCode.load());
  return <Takeaways {...props} />;
}
