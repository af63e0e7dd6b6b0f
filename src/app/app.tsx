import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import type { CommentStore } from '../comments/comment-store.ts';
import type { SiteSettings } from '../post/site-settings.ts';
import { Layout } from './layout.tsx';
import { PostPage } from './pages/post-page.tsx';
import { PostsPage } from './pages/posts-page.tsx';
import { TermPage } from './pages/term-page.tsx';
import { TermsPage } from './pages/terms-page.tsx';
import { UnknownPage } from './pages/unknown-page.tsx';
import { readAddress } from './paths.ts';
import type { PrerenderedPage } from './prerendered-page.ts';

export interface AppProps {
  readonly site: SiteSettings;
  readonly queryClient: QueryClient;
  readonly comments: CommentStore;
  /** What the page that is being hydrated, or prerendered, knows of itself. */
  readonly prerendered: PrerenderedPage | undefined;
}

/** The whole interface. It has to stand in a router, which differs between the browser and the build. */
export function App({ queryClient, ...rest }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Layout site={rest.site}>
        <CurrentPage {...rest} />
      </Layout>
    </QueryClientProvider>
  );
}

function CurrentPage({ site, comments, prerendered }: Omit<AppProps, 'queryClient'>) {
  const { pathname, search } = useLocation();
  const page = readAddress(pathname, search);
  switch (page?.kind) {
    case undefined:
      return <UnknownPage site={site} />;
    case 'posts':
      return <PostsPage key={pathname} site={site} page={page.page} />;
    case 'post':
      return <PostPage key={page.slug} site={site} slug={page.slug} comments={comments} prerendered={prerendered} />;
    case 'terms':
      return <TermsPage key={page.terms} site={site} kind={page.terms} />;
    case 'term':
      return <TermPage key={pathname} site={site} kind={page.terms} term={page.term} page={page.page} />;
  }
}
