import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { dateFormat } from '../../post/calendar-date.ts';
import { postQuery } from '../../post/post-queries.ts';
import type { Post } from '../../post/post-schema.ts';
import type { SiteSettings } from '../../post/site-settings.ts';
import { postMarkdown } from '../../publish/post-markdown.ts';
import type { Conversation } from '../conversation/create-conversation.tsx';
import { type OnDemand, onDemand } from '../on-demand.ts';
import type { PageRef } from '../paths.ts';
import { ComposePage } from './compose-page.tsx';
import { NotesPage } from './notes-page.tsx';
import { PostPage } from './post-page.tsx';
import { PostsPage } from './posts-page.tsx';
import { prefetchPage } from './prefetch-page.ts';
import { createQueryClient } from './query-client.ts';
import { SavedPage } from './saved-page.tsx';
import { SearchPage } from './search-page.tsx';
import { type SearchLive, SearchPart } from './search-part.tsx';
import { TermPage } from './term-page.tsx';
import { TermsPage } from './terms-page.tsx';
import { UnknownPage } from './unknown-page.tsx';

export interface CurrentPageProps {
  readonly site: SiteSettings;
  /** Which page; `undefined` where the address names none. */
  readonly page: PageRef | undefined;
  /** For the end of a post; absent where it stands on the page already. */
  readonly conversation: OnDemand<Conversation> | undefined;
}

/** Everything that shows pages from data: views, queries, schemas. A prerendered page does without all of it. */
export interface Pages {
  readonly CurrentPage: ComponentType<CurrentPageProps>;
  /** What searches, on the page for it. */
  readonly Search: SearchLive;
  /** Fetches ahead what a page needs. Never rejects: the page will ask again, and say what is wrong. */
  readonly prefetch: (page: PageRef) => Promise<void>;
  /** A post, as its page would show it. Fails with a `FaultError`. */
  readonly postOf: (slug: string) => Promise<Post>;
  /**
   * A post as the Markdown text that the build writes beside it (`posts/<slug>.md`). It is made of the post's own file: one
   * that was put on the host later has no other. Fails with a `FaultError`.
   */
  readonly markdownOf: (slug: string) => Promise<string>;
}

/** The pages of the site over one cache of data. This is a chunk of its own, to be reached through `app-code.ts`. */
export function createPages(client: QueryClient = createQueryClient()): Pages {
  // The first format of all, in whatever language, takes longer than a page may; here nobody waits for it.
  dateFormat('en');
  const postOf = (slug: string) => client.ensureQueryData(postQuery(slug));
  const search = onDemand(async () => (await import('../search/search-live.tsx'))?.SearchLive);
  return {
    CurrentPage: (props) => (
      <QueryClientProvider client={client}>
        <PageAtAddress {...props} />
      </QueryClientProvider>
    ),
    Search: (props) => (
      <QueryClientProvider client={client}>
        <SearchPart code={search} {...props} />
      </QueryClientProvider>
    ),
    prefetch: (page) => prefetchPage(page, client, search),
    postOf,
    markdownOf: async (slug) => postMarkdown(await postOf(slug)),
  };
}

function PageAtAddress({ site, page, conversation }: CurrentPageProps) {
  switch (page?.kind) {
    case undefined:
      return <UnknownPage site={site} />;
    case 'posts':
      return <PostsPage site={site} page={page.page} view={page.view} />;
    case 'post':
      return <PostPage site={site} slug={page.slug} conversation={conversation} />;
    case 'notes':
      return <NotesPage site={site} />;
    case 'saved':
      return <SavedPage site={site} />;
    case 'search':
      return <SearchPage site={site} />;
    case 'compose':
      return <ComposePage site={site} />;
    case 'terms':
      return <TermsPage site={site} kind={page.terms} />;
    case 'term':
      return <TermPage site={site} kind={page.terms} term={page.term} page={page.page} view={page.view} />;
  }
}
