import { text } from 'node:stream/consumers';
import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from '../../app/app.tsx';
import { createConversation } from '../../app/conversation/create-conversation.tsx';
import { createNotes } from '../../app/notes/create-notes.tsx';
import { atHand } from '../../app/on-demand.ts';
import { createPages } from '../../app/pages/create-pages.tsx';
import type { PrerenderedPage } from '../../app/prerendered-page.ts';
import { listQuery, termIndexQuery } from '../../catalog/catalog-queries.ts';
import { nearQuery } from '../../catalog/near/near-query.ts';
import { type CommentStore, createCommentStore } from '../../comments/store/comment-store.ts';
import { memoryStorage } from '../../platform/storage.ts';
import { postQuery } from '../../post/post-queries.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import type { PageContent } from './page-content.ts';

/**
 * Renders the body of a page with the very components the browser runs. Data is in the cache before rendering starts,
 * so nothing is fetched. Throws when a component does.
 */
export async function renderPage(site: SiteSettings, page: PrerenderedPage, content: PageContent): Promise<string> {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  seed(queryClient, content);
  const app = (
    <StaticRouter location={page.address}>
      <App
        site={site}
        code={{
          pages: atHand(createPages(queryClient)),
          conversation: atHand(createConversation(noComments())),
          notes: atHand(createNotes(noComments())),
          // Nobody presses anything here.
          reading: atHand(async () => undefined),
        }}
        prerendered={page}
      />
    </StaticRouter>
  );
  const html = renderToString(app);
  // It takes 0.7 of the time, but leaves out what throws and what waits for code: the first pages do, for the Markdown reader.
  const isWhole = !/<!--\$[!?]-->/u.test(html);
  const whole = isWhole ? html : await renderPatiently(app);
  queryClient.clear();
  return whole;
}

/** Renders what has to wait for something, and throws what components throw. */
async function renderPatiently(app: ReactNode): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(app, {
    // Larger parts would otherwise be moved to the end of the page, to be put in place by an inline script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void failures.push(error),
  });
  const html = await text(prelude);
  if (failures.length > 0) throw failures[0];
  // Marks for parts that come later, of which a file has none. The quick way doesn't write them, and the same page is to be
  // the same file whichever way it went. Quotes in texts are written otherwise.
  return html.replaceAll(/ vt-[a-z]+="[^"]*"/gu, '');
}

/** What a reader wrote is known in their browser only. */
function noComments(): CommentStore {
  return createCommentStore({ storage: memoryStorage(), basePath: '/' });
}

function seed(client: QueryClient, content: PageContent): void {
  switch (content.kind) {
    case 'post':
      client.setQueryData(postQuery(content.post.slug).queryKey, content.post);
      if (content.near !== undefined) client.setQueryData(nearQuery(content.post.slug).queryKey, content.near);
      return;
    case 'list':
      client.setQueryData(listQuery(content.list, content.page).queryKey, content.content);
      return;
    case 'terms':
      client.setQueryData(termIndexQuery(content.terms).queryKey, content.index);
      return;
    case 'search':
    case 'notes':
    case 'saved':
    case 'compose':
    case 'unknown':
      return;
  }
}
