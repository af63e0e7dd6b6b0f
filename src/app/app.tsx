import { Suspense, use } from 'react';
import { useLocation } from 'react-router-dom';
import type { CommentStore } from '../comments/comment-store.ts';
import type { SiteSettings } from '../post/site-settings.ts';
import { ServerHtml } from '../ui/server-html.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Layout } from './layout.tsx';
import { PageBoundary } from './page-boundary.tsx';
import type { CurrentPageProps } from './pages/create-pages.tsx';
import type { PagesSource } from './pages-source.ts';
import { readAddress } from './paths.ts';
import { PostConversation } from './post-conversation.tsx';
import { type PrerenderedPage, prerenderedQuestion } from './prerendered-page.ts';

export interface AppProps {
  readonly site: SiteSettings;
  readonly pages: PagesSource;
  readonly comments: CommentStore;
  /** What the page that is being hydrated, or prerendered, knows of itself. */
  readonly prerendered: PrerenderedPage | undefined;
}

/** The whole interface. It has to stand in a router, which differs between the browser and the build. */
export function App({ site, pages, comments, prerendered }: AppProps) {
  const { pathname, search } = useLocation();
  const page = readAddress(pathname, search);
  const question = prerenderedQuestion(page, prerendered);
  return (
    <Layout site={site} pages={pages}>
      {/* Another page is another boundary: this one may be around prerendered HTML, which never renders again. */}
      <PageBoundary key={JSON.stringify(page ?? pathname)} what="This page" onReset={pages.forgetFailure}>
        <Suspense fallback={<Skeleton lines={10} label="Loading" />}>
          <ServerHtml>
            <LoadedPage
              pages={pages}
              site={site}
              page={page}
              comments={question === undefined ? comments : undefined}
            />
          </ServerHtml>
        </Suspense>
      </PageBoundary>
      {page?.kind === 'post' && question !== undefined && (
        <PostConversation post={page.slug} question={question} comments={comments} />
      )}
    </Layout>
  );
}

function LoadedPage({ pages, ...rest }: CurrentPageProps & Pick<AppProps, 'pages'>) {
  const { CurrentPage } = pages.loaded() ?? use(pages.load());
  return <CurrentPage {...rest} />;
}
