import { useSuspenseQuery } from '@tanstack/react-query';
import { listQuery } from '../../catalog/catalog-queries.ts';
import { PostList } from '../../catalog/post-list.tsx';
import { summaryView } from '../../catalog/summary-view.ts';
import { listPageAddress, type TermKind, termAddress } from '../../post/addresses.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { termName, termTitle } from '../page-titles.ts';
import { usePageTitle } from '../use-page-title.ts';
import { PageContent } from './page-content.tsx';
import { PageHeading } from './page-heading.tsx';

interface TermPageProps {
  readonly site: SiteSettings;
  readonly kind: TermKind;
  /** The slug of the category or tag. */
  readonly term: string;
  readonly page: number | undefined;
}

/** The posts of one category or tag. */
export function TermPage(props: TermPageProps) {
  return (
    <PageContent what={props.kind === 'tags' ? 'This tag' : 'This category'}>
      <LoadedTerm {...props} />
    </PageContent>
  );
}

function LoadedTerm({ site, kind, term, page }: TermPageProps) {
  const { data } = useSuspenseQuery(listQuery({ kind, slug: term }, page));
  const name = termName(kind, data.name ?? term);
  usePageTitle(termTitle(name, page, site.title));
  return (
    <>
      <PageHeading title={name}>{kind === 'tags' ? 'Posts with this tag' : 'Posts in this category'}</PageHeading>
      <PostList
        posts={data.posts.map((post) => summaryView(post, site.language))}
        olderAddress={data.older === undefined ? undefined : listPageAddress(termAddress(kind, term), data.older)}
      />
    </>
  );
}
