import { Suspense, use, useMemo, ViewTransition } from 'react';
import { useLocation } from 'react-router-dom';
import type { SiteSettings } from '../post/site-settings.ts';
import { Place } from '../ui/place.tsx';
import { ServerHtml } from '../ui/server-html.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { AppCode } from './app-code.ts';
import { composeCode } from './compose/compose-code.ts';
import { PostConversation } from './conversation/post-conversation.tsx';
import { Layout } from './layout.tsx';
import { LivePart } from './live-part.tsx';
import { savedCode } from './marks/saved-code.ts';
import { PageBoundary } from './page-boundary.tsx';
import type { CurrentPageProps } from './pages/create-pages.tsx';
import { type PageRef, readAddress } from './paths.ts';
import { type PrerenderedPage, prerenderedTalk } from './prerendered-page.ts';

export interface AppProps {
  readonly site: SiteSettings;
  readonly code: AppCode;
  /** What the page that is being hydrated, or prerendered, knows of itself. */
  readonly prerendered: PrerenderedPage | undefined;
}

/** The whole interface. It has to stand in a router, which differs between the browser and the build. */
export function App({ site, code, prerendered }: AppProps) {
  const { pathname, search } = useLocation();
  const page = readAddress(pathname, search);
  const place = useMemo(() => ({ path: pathname }), [pathname]);
  const talk = prerenderedTalk(page, prerendered);
  return (
    <Place value={place}>
      <Layout site={site} code={code}>
        {/* Another page fades in; changes within a page don't, or typing a comment would have the whole page fade over. */}
        <ViewTransition key={JSON.stringify(page ?? pathname)} update="none">
          {/* Another page is another boundary: this one may be around prerendered HTML, which never renders again. */}
          <PageBoundary what="This page" onReset={code.pages.forgetFailure}>
            <Suspense fallback={<Skeleton lines={12} label="Loading" shape={shapeOf(page)} />}>
              <ServerHtml>
                <LoadedPage
                  pages={code.pages}
                  site={site}
                  page={page}
                  conversation={talk === undefined ? code.conversation : undefined}
                />
              </ServerHtml>
            </Suspense>
          </PageBoundary>
          {talk !== undefined && <PostConversation code={code.conversation} {...talk} />}
          {page?.kind === 'search' && <LivePart code={code.pages}>{({ Search }) => <Search site={site} />}</LivePart>}
          {page?.kind === 'saved' && <LivePart code={savedCode}>{(Saved) => <Saved />}</LivePart>}
          {page?.kind === 'compose' && <LivePart code={composeCode}>{(Compose) => <Compose site={site} />}</LivePart>}
          {page?.kind === 'notes' && <LivePart code={code.notes}>{(Notes) => <Notes />}</LivePart>}
        </ViewTransition>
      </Layout>
    </Place>
  );
}

/** What is to be expected of a page whose code is on its way. */
function shapeOf(page: PageRef | undefined) {
  if (page?.kind === 'post') return 'post';
  return page?.kind === 'posts' || page?.kind === 'term' ? 'list' : undefined;
}

function LoadedPage({ pages, ...rest }: CurrentPageProps & Pick<AppCode, 'pages'>) {
  const { CurrentPage } = pages.loaded() ?? use(pages.load());
  return <CurrentPage {...rest} />;
}
